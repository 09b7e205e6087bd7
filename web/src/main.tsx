import { render } from 'preact';
import { applyPreferences } from './app/preferences';
import { listen } from './app/router';
import { begin } from './app/session';
import './app/theme';
import './styles/base.css';
import './styles/tones.css';
import './styles/shell.css';
import './styles/foot.css';
import './styles/widths.css';
import './styles/parts.css';
import './styles/empty.css';
import './styles/overview.css';
import './styles/lists.css';
import './styles/tree.css';
import './styles/channel.css';
import './styles/trend.css';
import './styles/facts.css';
import './styles/provenance.css';
import './styles/banner.css';
import './styles/alarm.css';
import './styles/lifecycle.css';
import './styles/plan.css';
import './styles/settings.css';
import { App } from './ui/app';

listen();
void begin();
const root = document.getElementById('app');
void applyPreferences()
  .catch(() => undefined) // Without the texts of the language the page speaks English.
  .then(() => root && render(<App />, root));
