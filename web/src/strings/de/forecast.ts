import type { Strings } from '../en';

export const forecast: Pick<Strings, 'forecast'> = {
  forecast: {
    title: 'Was kommt',
    beyond: (level) => `Liegt jenseits der Stufe ${level}`,
    reaches: (level, span) => `Erreicht die Stufe ${level} in ${span}`,
    mayReach: (level, from, share, within) =>
      `Erreicht die Stufe ${level} vielleicht in ${from} oder später (Wahrscheinlichkeit ${share} binnen ${within})`,
    stays: (level, within, share) => `Erreicht die Stufe ${level} nicht binnen ${within} (Wahrscheinlichkeit, dass es doch geschieht: ${share})`,
    overdue: (level) => `Die Stufe ${level} kann jederzeit erreicht werden`,
    days: (span, n) => `${span} ${n === 1 ? 'Tag' : 'Tagen'}`,
    hours: (span, n) => `${span} ${n === 1 ? 'Stunde' : 'Stunden'}`,
    minutes: (span, n) => `${span} ${n === 1 ? 'Minute' : 'Minuten'}`,
    work: (day, saving) => `Die Arbeit bis ${day} ausführen: Das spart voraussichtlich ${saving}.`,
    costs: (cost, waiting) => `Sie kostet ${cost}; Abwarten kostet voraussichtlich ${waiting}.`,
    wait: (day) => `Geplante Arbeit vor dem ${day} lohnt sich nicht.`,
    basis: (time) =>
      `Vorhergesehen ${time} aus guten Werten; in vier von fünf Fällen geschieht es in der genannten Zeit. Der Rat nimmt die schwerste Stufe als Ausfall.`,
  },
};
