import { alarmsOf } from '../twin/alarms';
import { channelsOf } from '../twin/channels';
import { rulesOf } from '../twin/limits';
import type { Thing } from '../twin/types';

export const CODE_LANGUAGES = { curl: 'curl', javascript: 'JavaScript', python: 'Python', dart: 'Dart' } as const;
export type CodeLanguage = keyof typeof CODE_LANGUAGES;

export const TASKS = ['things', 'live', 'history', 'comment'] as const;
export type Task = (typeof TASKS)[number];

/** The environment variable from which the examples take user:password. */
export const LOGIN_VARIABLE = 'ADIT_LOGIN';

/** What the examples are about: a real asset, channel and rule of this twin where there are some. */
export interface Subject {
  origin: string;
  thing: string;
  channel: string;
  rule: string;
}

export function subjectOf(origin: string, things: Thing[]): Subject {
  const measured = things.find((thing) => channelsOf(thing).length > 0);
  const ruled = things.find((thing) => alarmsOf(thing).length > 0) ?? things.find((thing) => ruleOf(thing) !== undefined);
  const thing = ruled && channelsOf(ruled).length > 0 ? ruled : measured;
  return {
    origin,
    thing: thing?.thingId ?? 'namespace:asset',
    channel: (thing && channelsOf(thing)[0]?.key) ?? 'channel',
    rule: (thing && ruleOf(thing)) ?? 'rule',
  };
}

const ruleOf = (thing: Thing): string | undefined => rulesOf(thing)[0]?.id;

interface Call {
  path: string;
  body?: string;
}

function callOf(task: Task, { thing, channel, rule }: Subject): Call {
  const id = encodeURIComponent(thing);
  switch (task) {
    case 'things':
      return { path: '/api/2/search/things?filter=eq(attributes/type,%22asset%22)&fields=thingId,attributes/name&option=size(5)' };
    case 'live':
      return { path: '/api/2/things?fields=thingId,features' };
    case 'history':
      return { path: `/api/adit/history/things/${id}/features/${encodeURIComponent(channel)}?from=now-1h&to=now&step=1m` };
    case 'comment':
      return { path: `/api/2/things/${id}/inbox/messages/comment-alarm?timeout=10`, body: JSON.stringify({ rule, comment: 'Seen by an app' }) };
  }
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The same within single quotes of a POSIX shell. */
const shell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function curl(task: Task, { path, body }: Call, origin: string): string {
  const url = shell(origin + path);
  if (task === 'live') return `curl -sSN -u "$${LOGIN_VARIABLE}" -H 'Accept: text/event-stream' ${url} | grep -m 3 thingId`;
  if (body === undefined) return `curl -sS -u "$${LOGIN_VARIABLE}" ${url}`;
  return `curl -sS -u "$${LOGIN_VARIABLE}" -H 'Content-Type: application/json' -d ${shell(body)} ${url}`;
}

function javascript(task: Task, { path, body }: Call, origin: string): string {
  const head = [
    `const login = 'Basic ' + btoa(process.env.${LOGIN_VARIABLE});`,
    `const response = await fetch(${quoted(origin + path)}, {`,
    ...(body === undefined ? [] : ["  method: 'POST',", `  body: ${quoted(body)},`]),
    `  headers: { authorization: login${task === 'live' ? ", accept: 'text/event-stream'" : body === undefined ? '' : ", 'content-type': 'application/json'"} },`,
    '});',
    'if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);',
  ];
  if (task !== 'live') return [...head, 'console.info(await response.text());'].join('\n');
  return [
    ...head,
    'const decoder = new TextDecoder();',
    "let text = '';",
    'for await (const bytes of response.body) {',
    '  text += decoder.decode(bytes, { stream: true });',
    "  const lines = text.split('\\n').filter((line) => line.includes('thingId'));",
    '  if (lines.length > 3) {',
    "    console.info(lines.slice(0, 3).join('\\n'));",
    '    break;',
    '  }',
    '}',
  ].join('\n');
}

function python(task: Task, { path, body }: Call, origin: string): string {
  const headers = ["'Authorization': 'Basic ' + login"];
  if (task === 'live') headers.push("'Accept': 'text/event-stream'");
  if (body !== undefined) headers.push("'Content-Type': 'application/json'");
  const lines = [
    'import base64, os, urllib.request',
    '',
    `login = base64.b64encode(os.environ['${LOGIN_VARIABLE}'].encode()).decode()`,
    'request = urllib.request.Request(',
    `    ${quoted(origin + path)},`,
    ...(body === undefined ? [] : [`    data=${quoted(body)}.encode(),`]),
    `    headers={${headers.join(', ')}})`,
    'with urllib.request.urlopen(request) as response:',
  ];
  if (task !== 'live') return [...lines, '    print(response.read().decode())'].join('\n');
  return [...lines, '    seen = 0', '    for line in response:', "        if b'thingId' in line:", '            print(line.decode().strip())', '            seen += 1', '            if seen == 3:', '                break'].join('\n');
}

function dart(task: Task, { path, body }: Call, origin: string): string {
  const url = `Uri.parse(${quoted(origin + path).replaceAll('$', '\\$')})`;
  return [
    "import 'dart:convert';",
    "import 'dart:io';",
    '',
    'Future<void> main() async {',
    `  final login = base64.encode(utf8.encode(Platform.environment['${LOGIN_VARIABLE}']!));`,
    '  final client = HttpClient();',
    `  final request = await client.${body === undefined ? 'getUrl' : 'postUrl'}(${url});`,
    "  request.headers.set('Authorization', 'Basic $login');",
    ...(task === 'live' ? ["  request.headers.set('Accept', 'text/event-stream');"] : []),
    ...(body === undefined ? [] : ["  request.headers.set('Content-Type', 'application/json');", `  request.write(${quoted(body)});`]),
    '  final response = await request.close();',
    '  final lines = response.transform(utf8.decoder).transform(const LineSplitter());',
    task === 'live' ? "  await lines.where((line) => line.contains('thingId')).take(3).forEach(print);" : '  await lines.forEach(print);',
    '  client.close(force: true);',
    '}',
  ].join('\n');
}

const WRITERS = { curl, javascript, python, dart } satisfies Record<CodeLanguage, (task: Task, call: Call, origin: string) => string>;

/** A program that does the task against this server and needs nothing but its language. */
export const example = (language: CodeLanguage, task: Task, subject: Subject): string => WRITERS[language](task, callOf(task, subject), subject.origin);
