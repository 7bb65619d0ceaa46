import { useState } from 'react'
import type { SlideTemplate } from '../chart/pptx/SlideTemplate.ts'
import type { ChartSubject } from '../export/ChartSubject.ts'
import type { FileFormat, FileWish } from '../export/makeFile.ts'
import type { PictureWish } from '../export/picture/PictureSize.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { downloadTexts } from './downloadTexts.ts'

/** Makes files of a chart and hands them over, and tells in words how it went. */
export function useDownload(subjectNow: (format: FileFormat) => ChartSubject | Promise<ChartSubject>) {
  const t = useTexts(downloadTexts)
  const [told, setTold] = useState('')
  const run = async (what: string, work: () => Promise<string>, failed: string = t.failed) => {
    setTold(t.making(what))
    setTold(await work().catch(() => failed))
  }
  return {
    told,
    download: (format: FileFormat, wish: PictureWish) =>
      run(t[format], async () => {
        const name = await save(format, await subjectNow(format), wish).catch(async (error: unknown) => {
          if (format !== 'png') throw error
          await save('svg', await subjectNow('svg'), wish)
          return null
        })
        return name === null ? t.svgInstead : t.saved(name)
      }),
    copyPicture: (wish: PictureWish) =>
      run(
        t.png,
        async () => {
          // Safari wants the promise of a picture while the press is still fresh.
          const picture = Promise.resolve(subjectNow('png'))
            .then((subject) => made('png', subject, wish))
            .then(({ blob }) => blob)
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
          return t.copied
        },
        t.copyFailed,
      ),
  }
}

async function save(format: FileFormat, subject: ChartSubject, wish: PictureWish): Promise<string> {
  const { saveFile } = await import('../export/saveFile.ts')
  const file = await made(format, subject, wish)
  saveFile(file)
  return file.name
}

async function made(format: FileFormat, subject: ChartSubject, wish: PictureWish) {
  const { makeFile } = await import('../export/makeFile.ts')
  const fileWish: FileWish = { ...wish, readTemplate }
  return makeFile(format, subject, fileWish)
}

/** The municipality’s slide template, beside the data. */
export async function readTemplate(): Promise<SlideTemplate> {
  const { readSlideTemplate } = await import('./readSlideTemplate.ts')
  return readSlideTemplate()
}
