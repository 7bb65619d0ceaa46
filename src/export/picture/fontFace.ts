import { base64 } from '../base64.ts'

/** A style that carries the site's font inside the picture, so that it looks the same where Inter is not to be had. */
export function fontFace(fonts: readonly { readonly bytes: Uint8Array; readonly range: string }[]): string {
  return fonts
    .map(
      ({ bytes, range }) =>
        `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2');unicode-range:${range}}`,
    )
    .join('')
}

/** The parts of Inter that a text needs: Latin always, extended Latin for names such as Kárášjohka. */
export function neededRanges(text: string): readonly ('latin' | 'latinExt')[] {
  return /[\u0100-\u024f\u1e00-\u1eff]/.test(text) ? ['latin', 'latinExt'] : ['latin']
}

export const fontRanges = {
  latin: 'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latinExt: 'U+100-130,U+132-151,U+154-24F,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0',
} as const
