import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Tilgjengelighet', nn: 'Tilgjengelegheit', en: 'Accessibility' },
  lede: {
    nb: 'Nettstedet er bygget for å kunne brukes av alle. Det er testet av oss, men ikke gransket av noen uavhengig, og det har ennå ingen offisiell tilgjengelighetserklæring.',
    nn: 'Nettstaden er bygd for å kunne brukast av alle. Han er testa av oss, men ikkje granska av nokon uavhengig, og han har enno inga offisiell tilgjengelegheitserklæring.',
    en: 'The site is built to be usable by everyone. We have tested it ourselves, but nobody independent has audited it, and it has no official accessibility statement yet.',
  },
  standard: { nb: 'Kravet er WCAG 2.1 AA, målet er 2.2 AA', en: 'WCAG 2.1 AA is required, 2.2 AA is the aim' },
  standardLaw: {
    nb: 'Offentlige virksomheter i Norge skal oppfylle kravene på nivå A og AA i WCAG 2.1. Vi bygger også etter de nye kravene på nivå A og AA i WCAG 2.2, som ikke er påbudt.',
    nn: 'Offentlege verksemder i Noreg skal oppfylle krava på nivå A og AA i WCAG 2.1. Vi bygger også etter dei nye krava på nivå A og AA i WCAG 2.2, som ikkje er påbodne.',
    en: 'Public bodies in Norway must meet the level A and AA criteria of WCAG 2.1. We also build to the new level A and AA criteria of WCAG 2.2, which are not mandatory.',
  },
  official: {
    nb: 'Den offisielle erklæringen må kommunen lage selv',
    nn: 'Den offisielle erklæringa må kommunen lage sjølv',
    en: 'The municipality must make the official statement itself',
  },
  officialBody: {
    nb: 'Denne siden er ingen tilgjengelighetserklæring etter forskriften. Erklæringen skal lages og oppdateres av kommunen i løsningen til Tilsynet for universell utforming av ikt, når nettstedet tas i bruk.',
    nn: 'Denne sida er inga tilgjengelegheitserklæring etter forskrifta. Erklæringa skal lagast og oppdaterast av kommunen i løysinga til Tilsynet for universell utforming av ikt, når nettstaden blir tatt i bruk.',
    en: 'This page is not an accessibility statement in the sense of the regulations. The statement must be made and kept up to date by the municipality, in the service of the Norwegian authority for universal design of ICT, when the site is taken into use.',
  },
  officialLink: { nb: 'Tilsynet for universell utforming av ikt', en: 'The authority for universal design of ICT' },
  tested: { nb: 'Dette tester vi', nn: 'Dette testar vi', en: 'This is what we test' },
  testedAxe: {
    nb: 'Sider åpnes i en ekte nettleser og kontrolleres med axe mot WCAG 2.0, 2.1 og 2.2, nivå A og AA, før en ny utgave legges ut. Et verktøy finner bare en del av feilene.',
    nn: 'Sidene blir opna i ein ekte nettlesar og kontrollerte med axe mot WCAG 2.0, 2.1 og 2.2, nivå A og AA, før ei ny utgåve blir lagt ut. Eit verktøy finn berre ein del av feila.',
    en: 'Pages are opened in a real browser and checked with axe against WCAG 2.0, 2.1 and 2.2, levels A and AA, before a new release. A tool finds only some of the faults.',
  },
  testedKeyboard: {
    nb: 'Sidene er laget for å brukes med tastatur alene: hopp til innhold, synlig fokus, faner med piltaster, og tabeller som kan rulles.',
    nn: 'Sidene er laga for å brukast med tastatur åleine: hopp til innhald, synleg fokus, faner med piltastar, og tabellar som kan rullast.',
    en: 'The pages are made to be used with the keyboard alone: a skip link, visible focus, tabs with arrow keys, and tables that can be scrolled.',
  },
  testedWidth: {
    nb: 'Sidene ses gjennom ved 320, 768 og 1440 bildepunkters bredde, i lyse og mørke farger.',
    nn: 'Vi ser gjennom sidene ved 320, 768 og 1440 pikslars breidd, i lyse og mørke fargar.',
    en: 'The pages are looked through at widths of 320, 768 and 1440 pixels, in light and dark colours.',
  },
  testedColour: {
    nb: 'Farge er aldri det eneste som skiller: status har form og ord, og serier har merkelapp. Fargene er valgt etter utregnet kontrast.',
    nn: 'Farge er aldri det einaste som skil: status har form og ord, og seriar har merkelapp. Fargane er valde etter utrekna kontrast.',
    en: 'Colour is never the only difference: a status has a shape and a word, and series have labels. The colours are chosen by computed contrast.',
  },
  testedCharts: {
    nb: 'Hver graf har et sammendrag i ord og en tabell med de samme tallene.',
    nn: 'Kvar graf har eit samandrag i ord og ein tabell med dei same tala.',
    en: 'Every chart has a summary in words and a table with the same figures.',
  },
  known: {
    nb: 'Dette vet vi ikke er godt nok',
    nn: 'Dette veit vi ikkje er godt nok',
    en: 'This we know is not good enough',
  },
  knownReaders: {
    nb: 'Sidene er ikke prøvd systematisk med skjermlesere eller av mennesker med nedsatt funksjonsevne.',
    nn: 'Sidene er ikkje prøvde systematisk med skjermlesarar eller av menneske med nedsett funksjonsevne.',
    en: 'The pages have not been tried systematically with screen readers or by people with disabilities.',
  },
  knownTables: {
    nb: 'Store statistikktabeller viser bare radene som er i syne. Nettleserens eget søk finner ikke resten; bruk søkefeltet over tabellen eller last ned filen.',
    nn: 'Store statistikktabellar viser berre radene som er i syne. Søket i nettlesaren finn ikkje resten; bruk søkefeltet over tabellen eller last ned fila.',
    en: 'Large statistics tables hold only the rows in sight. The browser’s own search does not find the rest; use the search field above the table or download the file.',
  },
  knownNarrow: {
    nb: 'På smale skjermer vises tabeller som blokker, og i noen nettlesere leses de da ikke opp som tabeller.',
    nn: 'På smale skjermar blir tabellane viste som blokker, og i nokre nettlesarar blir dei då ikkje lesne opp som tabellar.',
    en: 'On narrow screens tables are shown as blocks, and some browsers then do not announce them as tables.',
  },
  knownLinked: {
    nb: 'Dokumentene vi lenker til, ligger hos andre. Vi har ikke kontrollert om de er tilgjengelige; mange er PDF-filer.',
    nn: 'Dokumenta vi lenkjer til, ligg hos andre. Vi har ikkje kontrollert om dei er tilgjengelege; mange er PDF-filer.',
    en: 'The documents we link to belong to others. We have not checked whether they are accessible; many are PDF files.',
  },
  knownEnglish: {
    nb: 'Titler og beskrivelser fra kildene finnes bare på norsk, også på de engelske sidene.',
    nn: 'Titlar og skildringar frå kjeldene finst berre på norsk, også på dei engelske sidene.',
    en: 'Titles and descriptions from the sources are in Norwegian only, on the English pages too. They are marked as Norwegian.',
  },
  report: { nb: 'Meld fra om feil', nn: 'Meld frå om feil', en: 'Report a fault' },
  reportBody: {
    nb: 'Finner du noe som ikke virker for deg, meld det til enheten som har ansvar for planen. Skriv hvilken side det gjelder, hva du ville gjøre, og hva slags utstyr du bruker. Ikke send personopplysninger.',
    nn: 'Finn du noko som ikkje verkar for deg, meld det til eininga som har ansvar for planen. Skriv kva side det gjeld, kva du ville gjere, og kva slags utstyr du bruker. Ikkje send personopplysningar.',
    en: 'If something does not work for you, tell the unit responsible for the plan. Say which page it is about, what you wanted to do, and what equipment you use. Do not send personal information.',
  },
  reportUnit: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  reportUnknown: {
    nb: 'Ansvarlig enhet er ikke oppgitt.',
    nn: 'Ansvarleg eining er ikkje oppgitt.',
    en: 'The responsible unit is not stated.',
  },
} as const satisfies Texts
