import { useEffect, useRef, useState } from 'react'
import { type EmbedKind, usualHeight } from '../../export/embed/embedCode.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'

interface EmbedPreviewProps {
  readonly kind: EmbedKind
  readonly title: string
  readonly address: string
  readonly picture: string
  readonly code: { readonly page: string; readonly summary: string; readonly pictureHeight?: number | null }
}

/** The thing itself, as the other page will have it. */
export function EmbedPreview({ kind, title, address, picture, code }: EmbedPreviewProps) {
  const t = useTexts(embedBoxTexts)
  return (
    <section className="kg-embed-box__preview" aria-label={t.preview}>
      <h3 className="kg-subheading">{t.preview}</h3>
      {kind === 'link' && <a href={code.page}>{title}</a>}
      {kind === 'image' && <Picture address={picture} code={code} />}
      {kind === 'responsive' && <FollowedFrame key={address} title={title} address={address} />}
      {kind === 'iframe' && <iframe title={title} src={address} height={usualHeight(800)} />}
    </section>
  )
}

function Picture({
  address,
  code: { summary, pictureHeight = 628 },
}: {
  address: string
  code: EmbedPreviewProps['code']
}) {
  return <img src={address} alt={summary} width={1200} {...(pictureHeight !== null && { height: pictureHeight })} />
}

/** Does to its own frame what the script does on the other page. */
function FollowedFrame({ title, address }: Pick<EmbedPreviewProps, 'title' | 'address'>) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(usualHeight(600))
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return
      if (data?.type === 'kg:embed-height' && typeof data.height === 'number') setHeight(data.height)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  return <iframe ref={frame} title={title} src={address} height={height} />
}
