import { render } from 'preact';
import { isLanguage, speak } from '../strings';
import '../styles/base.css';
import '../styles/tones.css';
import '../styles/parts.css';
import '../styles/empty.css';
import '../styles/model.css';
import '../styles/schematic.css';
import '../styles/touch.css';
import './viewer.css';
import { ViewerPage } from './viewer-page';

const asked = new URLSearchParams(location.search).get('language') ?? undefined;
const root = document.getElementById('app');
void speak(isLanguage(asked) ? asked : 'en')
  .catch(() => undefined) // Without the texts of the language the page speaks English.
  .then(() => root && render(<ViewerPage />, root));
