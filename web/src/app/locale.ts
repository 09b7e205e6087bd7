/** A kiosk without a locale calls its language `C`, which is none: a library that hands that on to Intl draws nothing then. It gets English. */
try {
  new Intl.Locale(navigator.language);
} catch {
  Object.defineProperty(navigator, 'language', { value: 'en', configurable: true });
}
