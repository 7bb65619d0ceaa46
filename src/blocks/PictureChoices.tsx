import { type PictureWish, pictureScales, pictureSizes } from '../export/picture/PictureSize.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { downloadTexts } from './downloadTexts.ts'

export type PictureChoice = Pick<PictureWish, 'size' | 'scale'>

interface PictureChoicesProps {
  readonly wish: PictureChoice
  readonly onChoice: (wish: PictureChoice) => void
}

/** How large a picture is, and how many pixels it has. */
export function PictureChoices({ wish, onChoice }: PictureChoicesProps) {
  const t = useTexts(downloadTexts)
  return (
    <>
      <label className="kg-download__choice">
        {t.size}
        <select
          className="ds-input"
          value={wish.size}
          onChange={(event) =>
            onChoice({ ...wish, size: pictureSizes.find((one) => one === event.target.value) ?? wish.size })
          }
        >
          {pictureSizes.map((one) => (
            <option key={one} value={one}>
              {t[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="kg-download__choice">
        {t.scale}
        <select
          className="ds-input"
          value={wish.scale}
          onChange={(event) =>
            onChoice({ ...wish, scale: pictureScales.find((one) => String(one) === event.target.value) ?? wish.scale })
          }
        >
          {pictureScales.map((one) => (
            <option key={one} value={one}>{`${one}×`}</option>
          ))}
        </select>
      </label>
    </>
  )
}
