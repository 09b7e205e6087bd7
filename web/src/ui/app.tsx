import { effect } from '@preact/signals';
import { facility, openAlarms } from '../app/facility';
import { route, type Route } from '../app/router';
import { loaded, refused, session } from '../app/session';
import { language, text } from '../strings';
import { AlarmsPage } from './alarms-page';
import { AssetPage } from './asset-page';
import { AlarmBanner } from './banner';
import { ChannelPage } from './channel-page';
import { Empty, Loading } from './empty';
import { Footer } from './footer';
import { LoginPage } from './login';
import { later } from './later';
import { LostNotice, VersionNotice } from './link';
import { MorePage } from './more-page';
import { OverviewPage } from './overview-page';
import { pageTitle } from './page-title';
import { ServerNotice } from './server-notice';
import { BottomNav, TopBar } from './topbar';
import { AssetTreeView } from './tree-view';

const ComparePage = later(() => import('./compare-page').then((file) => file.ComparePage));
const QualityPage = later(() => import('./quality-page').then((file) => file.QualityPage));
const HistoryPage = later(() => import('./history-page').then((file) => file.HistoryPage));
const KpisPage = later(() => import('./kpis-page').then((file) => file.KpisPage));
const WallPage = later(() => import('./wall-page').then((file) => file.WallPage));
const NotificationsPage = later(() => import('./notifications-page').then((file) => file.NotificationsPage));
const ReportPage = later(() => import('./report-page').then((file) => file.ReportPage));
const DevelopersPage = later(() => import('./developers-page').then((file) => file.DevelopersPage));
const ModelPage = later(() => import('./model-page').then((file) => file.ModelPage));
const EmbedPage = later(() => import('./embed-page').then((file) => file.EmbedPage));
const StationsPage = later(() => import('./stations-page').then((file) => file.StationsPage));
const SettingsPage = later(() => import('./settings-page').then((file) => file.SettingsPage));

function Page({ at }: { at: Route }) {
  if (refused.value) return <Empty title={text.link.refused} lead={text.link.refusedLead} />;
  if (!loaded.value) return <Loading label={text.overview.loading} />;
  switch (at.page) {
    case 'asset':
      return <AssetPage key={at.id} id={at.id} />;
    case 'channel':
      return <ChannelPage key={`${at.id} ${at.key}`} id={at.id} channelKey={at.key} range={at.range} stretch={at.stretch} />;
    case 'alarms':
      return <AlarmsPage id={at.id} feature={at.feature} />;
    case 'model':
      return <ModelPage way={at.way} select={at.select} />;
    case 'compare':
      return <ComparePage named={at.channels} range={at.range} stretch={at.stretch} />;
    case 'quality':
      return <QualityPage />;
    case 'history':
      return <HistoryPage />;
    case 'kpis':
      return <KpisPage />;
    case 'notifications':
      return <NotificationsPage />;
    case 'report':
      return <ReportPage />;
    case 'stations':
      return <StationsPage />;
    case 'developers':
      return <DevelopersPage />;
    case 'more':
      return <MorePage />;
    case 'settings':
      return <SettingsPage />;
    case 'assets':
      return (
        <>
          <div class="narrow-only">
            <h1>{text.nav.assets}</h1>
            <AssetTreeView id="tree-page" />
          </div>
          <div class="wide-only">
            <OverviewPage />
          </div>
        </>
      );
    default:
      return <OverviewPage />;
  }
}

/** The page in the language of the user: another language draws all of it anew. */
export function App() {
  const { state } = session.value;
  if (state === 'unknown') return null;
  if (state === 'out') return <LoginPage key={language.value} />;
  const at = route.value;
  if (at.page === 'wall' && loaded.value && !refused.value) return <WallPage key={language.value} seconds={at.seconds} />;
  if (at.page === 'embed' && loaded.value && !refused.value) return <EmbedPage key={language.value} id={at.select} />;
  return <Shell key={language.value} />;
}

function Shell() {
  return (
    <div class="shell">
      <a class="skip" href="#content" onClick={skip}>
        {text.skip}
      </a>
      <TopBar />
      <aside class="side" aria-label={text.tree.label}>
        {loaded.value && <AssetTreeView id="tree-side" />}
      </aside>
      <div class="stage">
        <LostNotice />
        <ServerNotice />
        <VersionNotice />
        <AlarmBanner />
        <main id="content" tabIndex={-1}>
          <Page at={route.value} />
        </main>
        <Footer />
      </div>
      <BottomNav />
    </div>
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

effect(() => void (document.documentElement.lang = language.value)); // alone: to set it has the browser reckon all styles anew

effect(() => {
  void language.value;
  const inside = session.value.state === 'in';
  const count = openAlarms.value.length;
  const where = [pageTitle(route.value), facility.value?.name, text.product].filter(Boolean).join(' · ');
  const title = inside ? (count > 0 ? `(${count}) ${where}` : where) : `${text.login.title} · ${text.product}`;
  if (document.title !== title) document.title = title;
});
