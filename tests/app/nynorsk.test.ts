import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { metricWords } from '../../src/i18n/portfolioWords/metricWords.ts'
import type { SyntaxNode } from '../support/architecture/syntaxTree.ts'
import { type LanguageTable, languageTables } from '../support/languageTables.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const tables = files.flatMap((file): LanguageTable[] => {
  const code = readFileSync(join('src', file), 'utf8')
  return /\bnb:/.test(code) ? languageTables(file, parseSync(file, code).program as unknown as SyntaxNode) : []
})

/** Words and forms that are bokmål and never nynorsk. */
const bokmål = new Set(
  `ikke hva hvem hvor hvordan hvorfor hvilke hvilken hvilket hver hvert hverandre hvis fra jeg noe noen bare mye være
  vært ble en et én ett de dem disse deres kilde kilden kilder kildene tall tallet tallene årstall kommuner kommunene
  innbygger innbyggere indikatorer indikatorene temaer temaene undertemaer undertemaene prosjekter prosjektene dokumenter
  dokumentene sted stedet steder stedene områder områdene måned måneder dager uten innen tidligere senere flere samme selv
  sammen mangler gjelder henter hentet hentes vises brukes velges åpnes mulig offentlig offentlige årlig foreløpig
  tilgjengelig tilgjengelighet gjør gjøre kommer finnes sier vet trenger trengs åpne åpner åpen siden filen linjen
  adressen listen cellen gruppen enhet enheten enheter bilde bildet bilder navn navnet tegn tegnet velg valgt valg
  valgene utvalg beregnet endret endrer endringer lagret lastet avsluttet fremdrift bedre høyere lavere nyere nyeste høyest
  lavest hel hele vei veien penger personer serier grafer verdier datoer figurer eier egen eget egne annen annet sammenlign
  sammenlignes sammenligning regnes regnet regner se gikk fikk lot ligger svarer peker øverst nederst rekkefølge
  fortsatt ennå overskriften lysbilde lysbilder rød røde`.split(/\s+/),
)
/** Endings of words, not words. */
const notWords = /\(\?:/

const foreign = (texts: readonly string[]) =>
  texts
    .filter((text) => !notWords.test(text))
    .flatMap((text) => text.toLocaleLowerCase('nb').match(/\p{L}+/gu) ?? [])
    .filter((word) => bokmål.has(word))

describe('the nynorsk of every text', () => {
  it('is found, functions and tables of words included', () => expect(tables.length).toBeGreaterThan(900))

  it('has no word that is only bokmål, whether it has words of its own or borrows those of bokmål', () => {
    const faults = tables.map(({ place, nb, nn }) => ({ place, words: foreign((nn ?? nb).texts) }))
    expect(faults.filter(({ words }) => words.length > 0)).toEqual([])
  })

  it('is of the kind the others are', () =>
    expect(tables.filter(({ nb, nn }) => nn !== null && nn.kind !== nb.kind).map(({ place }) => place)).toEqual([]))
})

it.each(Object.entries(metricWords))(
  'the figure %s has a name and a formula without bokmål',
  (_, { name, formula }) => {
    expect(foreign([name.nn ?? name.nb, formula.nn ?? formula.nb])).toEqual([])
  },
)
