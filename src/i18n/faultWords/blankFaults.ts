import type { FaultTexts } from './FaultWords.ts'

/** Cells that hold nothing where something is told. */
export const blankFaults = {
  'verdi-mangler': {
    nb: {
      happened: ({ value, expected }) =>
        expected === 'above'
          ? `Cellene er tomme under ${value}. Tallene på linjen hører trolig til navnet over.`
          : 'Cellen er tom, men må ha en verdi.',
      effect: {
        setAside: 'Det cellen skulle fortelle, vises som mangler.',
        note: 'Cellene er lest som tomme, så tall for hvert navn i kolonnen blir ufullstendige.',
      },
      remedy: ({ expected }) =>
        expected === 'above'
          ? 'Fyll navnet nedover i kolonnen, eller hent tabellen med navnet på hver linje.'
          : 'Fyll ut cellen, eller skriv tegnet for hvorfor verdien mangler.',
    },
    nn: {
      happened: ({ value, expected }) =>
        expected === 'above'
          ? `Cellene er tomme under ${value}. Tala på linja høyrer truleg til namnet over.`
          : 'Cella er tom, men må ha ein verdi.',
      effect: {
        setAside: 'Det cella skulle fortelje, blir vist som manglande.',
        note: 'Cellene er lesne som tomme, så tal for kvart namn i kolonnen blir ufullstendige.',
      },
      remedy: ({ expected }) =>
        expected === 'above'
          ? 'Fyll namnet nedover i kolonnen, eller hent tabellen med namnet på kvar linje.'
          : 'Fyll ut cella, eller skriv teiknet for kvifor verdien manglar.',
    },
    en: {
      happened: ({ value, expected }) =>
        expected === 'above'
          ? `The cells are empty below ${value}. The figures on the line probably belong to the name above.`
          : 'The cell is empty, but must have a value.',
      effect: {
        setAside: 'What the cell should tell is shown as missing.',
        note: 'The cells are read as empty, so figures by the names of the column will be incomplete.',
      },
      remedy: ({ expected }) =>
        expected === 'above'
          ? 'Fill the name down the column, or fetch the table with the name on every line.'
          : 'Fill in the cell, or write the sign for why the value is missing.',
    },
  },
} as const satisfies Record<string, FaultTexts>
