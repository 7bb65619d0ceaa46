import type { GuessBasis } from '../../core/intake/FileReading.ts'
import type { Text } from '../texts.ts'

/** What a guess rests on: a whole sentence. */
export const basisTexts: Readonly<Record<GuessBasis, Text<string>>> = {
  byteOrderMark: {
    nb: 'Filen begynner med et merke som sier det.',
    nn: 'Fila byrjar med eit merke som seier det.',
    en: 'The file begins with a mark that says so.',
  },
  zeroBytes: {
    nb: 'Annenhver byte er null.',
    nn: 'Annankvar byte er null.',
    en: 'Every other byte is zero.',
  },
  validUtf8: {
    nb: 'Alle bytene er gyldige i det tegnsettet.',
    nn: 'Alle bytane er gyldige i det teiknsettet.',
    en: 'Every byte is valid in that character set.',
  },
  notUtf8: {
    nb: 'Bytene er ikke gyldig UTF-8.',
    nn: 'Bytane er ikkje gyldig UTF-8.',
    en: 'The bytes are not valid UTF-8.',
  },
  magicBytes: {
    nb: 'De første bytene er slike filers kjennetegn.',
    nn: 'Dei fyrste bytane er kjenneteiknet til slike filer.',
    en: 'The first bytes are the sign of such files.',
  },
  firstCharacters: {
    nb: 'Innholdet er bygd slik.',
    nn: 'Innhaldet er bygt slik.',
    en: 'The content is built that way.',
  },
  sepLine: {
    nb: 'Første linje i filen sier det.',
    nn: 'Fyrste linja i fila seier det.',
    en: 'The first line of the file says so.',
  },
  bestTable: {
    nb: 'Det gir den klart beste tabellen av alle måtene vi prøvde.',
    nn: 'Det gjev den klårt beste tabellen av alle måtane vi prøvde.',
    en: 'It gives clearly the best table of all the ways we tried.',
  },
  chosen: {
    nb: 'Det er valgt.',
    nn: 'Det er valt.',
    en: 'It was chosen.',
  },
  unequivocalCells: {
    nb: 'Noen av cellene kan ikke leses på annen måte.',
    nn: 'Nokre av cellene kan ikkje lesast på annan måte.',
    en: 'Some of the cells cannot be read in any other way.',
  },
  otherColumns: {
    nb: 'De andre kolonnene er skrevet slik.',
    nn: 'Dei andre kolonnane er skrivne slik.',
    en: 'The other columns are written that way.',
  },
  mixedWithPlain: {
    nb: 'Bare tall fra tusen og opp har tegnet i seg.',
    nn: 'Berre tal frå tusen og opp har teiknet i seg.',
    en: 'Only numbers of a thousand and more have the mark in them.',
  },
  headerWord: {
    nb: 'Overskriften sier det.',
    nn: 'Overskrifta seier det.',
    en: 'The heading says so.',
  },
  leadingZeros: {
    nb: 'Noen av cellene begynner med 0.',
    nn: 'Nokre av cellene byrjar med 0.',
    en: 'Some of the cells begin with 0.',
  },
  manyDigits: {
    nb: 'De har flere sifre enn et tall kan holde nøyaktig.',
    nn: 'Dei har fleire siffer enn eit tal kan halde nøyaktig.',
    en: 'They have more digits than a number can hold exactly.',
  },
  sameWidth: {
    nb: 'Alle har like mange sifre.',
    nn: 'Alle har like mange siffer.',
    en: 'All of them have the same number of digits.',
  },
  labelsAboveValues: {
    nb: 'Det står navn over verdiene.',
    nn: 'Det står namn over verdiane.',
    en: 'Names stand above the values.',
  },
  firstRowIsData: {
    nb: 'Den første raden har verdier som de andre.',
    nn: 'Den fyrste rada har verdiar som dei andre.',
    en: 'The first row holds values like the others.',
  },
  mergedLabels: {
    nb: 'Flere rader med navn står over verdiene.',
    nn: 'Fleire rader med namn står over verdiane.',
    en: 'Several rows of names stand above the values.',
  },
  narrowLines: {
    nb: 'De er smalere enn tabellen.',
    nn: 'Dei er smalare enn tabellen.',
    en: 'They are narrower than the table.',
  },
  alwaysBlank: {
    nb: 'Der står det ingenting på noen rad.',
    nn: 'Der står det ingenting på noka rad.',
    en: 'Nothing stands there in any row.',
  },
  knownMark: {
    nb: 'Tegnet brukes slik i statistikk.',
    nn: 'Teiknet vert brukt slik i statistikk.',
    en: 'Statistics use the mark that way.',
  },
  sourceMarks: {
    nb: 'Slik bruker SSB tegnet.',
    nn: 'Slik brukar SSB teiknet.',
    en: 'That is how Statistics Norway uses the mark.',
  },
  noLineEnd: {
    nb: 'Den siste linjen mangler linjeskift, slik den også gjør i en fil som er kuttet av.',
    nn: 'Den siste linja manglar linjeskift, slik ho òg gjer i ei fil som er kutta av.',
    en: 'The last line has no line end, as it has none either in a file that was cut off.',
  },
  onlyOne: {
    nb: 'Det er det eneste som har en tabell.',
    nn: 'Det er det einaste som har ein tabell.',
    en: 'It is the only one that holds a table.',
  },
  cellForm: {
    nb: 'Cellene er skrevet slik.',
    nn: 'Cellene er skrivne slik.',
    en: 'The cells are written that way.',
  },
}
