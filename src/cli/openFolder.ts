import { resolve } from 'node:path'
import type { SlideTemplate } from '../chart/pptx/SlideTemplate.ts'
import { readJson } from '../core/intake/readJson.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../core/pipeline.ts'
import { buildSlideTemplate, slideTemplatePath } from '../export/deck/buildSlideTemplate.ts'
import { type Locale, locales, readLocale } from '../i18n/Locale.ts'
import { fileSource } from '../source/fileSource.ts'

/** A package folder read for drawing. */
export interface OpenFolder {
  readonly base: KnowledgeBase
  /** Null where the folder has none that can be used. */
  readonly template: SlideTemplate | null
  readonly locale: Locale
  /** ISO date. */
  readonly today: string
  readonly site: string
}

/** Null, with the reason told, when there is no package in the folder or no such language. */
export async function openFolder(values: {
  readonly folder: string
  readonly lang: string
  readonly site: string
  readonly today?: string | undefined
}): Promise<OpenFolder | null> {
  if (!locales.some((locale) => locale === values.lang)) {
    console.error(`Kjenner ikke språket «${values.lang}»: ${locales.join(', ')}.`)
    return null
  }
  const read = fileSource(resolve(values.folder))
  try {
    return {
      base: await readKnowledgeBase(read),
      template: await readTemplate(() => read(slideTemplatePath)),
      locale: readLocale(values.lang),
      today: values.today ?? new Date().toISOString().slice(0, 10),
      site: values.site,
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    const isMissing = error.kind === 'notFound'
    console.error(`${values.folder}: ${isMissing ? `finner ikke ${error.address}.` : error.message}`)
    return null
  }
}

async function readTemplate(read: () => Promise<Uint8Array>): Promise<SlideTemplate | null> {
  try {
    return buildSlideTemplate(readJson(await read(), slideTemplatePath))
  } catch (error) {
    if (error instanceof LoadError) return null
    throw error
  }
}
