const WHOLE: Record<string, string> = {
  '1': '',
  Cel: '°C',
  '[degF]': '°F',
  deg: '°',
  "'": '′',
  "''": '″',
  '[ppm]': 'ppm',
  '[ppb]': 'ppb',
  '10*-6': '10⁻⁶',
  '10*-3': '‰',
  '[g]': 'g',
  '[pH]': 'pH',
  'dB[SPL]': 'dB',
  'm[H2O]': 'mH₂O',
  'mm[Hg]': 'mmHg',
};

const PARTS: Record<string, string> = {
  Ohm: 'Ω', kOhm: 'kΩ', d: 'd', a: 'yr', mo: 'month', Cel: '°C',
  '[ft_i]': 'ft', '[in_i]': 'in', '[mil_i]': 'mil', '[mi_i]': 'mi', '[sft_i]': 'ft²', '[cft_i]': 'ft³', '[gal_us]': 'gal', '[psi]': 'psi', '[lbf_av]': 'lbf',
  '[lb_av]': 'lb', '[ston_av]': 'ton',
};

const SUPERSCRIPT: Record<string, string> = { '-': '⁻', '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶' };

function part(text: string): string {
  const match = /^(.*?)(-?\d)?$/.exec(text);
  const base = match?.[1] ?? text;
  const exponent = match?.[2] ?? '';
  const name = (PARTS[base] ?? base).replace(/^u(?=[A-Za-z])/, 'µ');
  return name + [...exponent].map((digit) => SUPERSCRIPT[digit] ?? digit).join('');
}

/** How a UCUM code is written for people: `m3/s` is m³/s, `Cel` is °C, `{strain}` marks fall away. */
export function displayUnit(code: string | undefined): string {
  if (!code) return '';
  const whole = WHOLE[code];
  if (whole !== undefined) return whole;
  const bare = code.replace(/\{[^}]*\}/g, '');
  if (bare === '') return code.replace(/[{}]/g, '');
  return bare
    .split('/')
    .map((side) => side.split('.').map(part).join('·'))
    .join('/');
}
