// Gives the frames of Kunnskapsgrunnlag on this page the height of what is in them. One is enough for a page with many.
// It listens to one kind of message, from one origin (that of this file), and changes the frame the message came from.
;(() => {
  const script = document.currentScript
  if (!script || !script.src) return
  const { origin } = new URL(script.src)

  const framesFrom = (source) =>
    [...document.querySelectorAll('iframe')].filter((frame) => frame.contentWindow === source)

  addEventListener('message', (event) => {
    const { data, source } = event
    if (event.origin !== origin || !source || typeof data !== 'object' || data === null) return
    if (data.type !== 'kg:embed-height' || data.v !== 1) return
    const { height } = data
    if (typeof height !== 'number' || !(height > 0 && height < 20000)) return
    for (const frame of framesFrom(source)) frame.style.height = `${Math.ceil(height)}px`
  })

  // A frame that came before this script has told its height to nobody: it is asked again.
  const ask = () => {
    for (const frame of document.querySelectorAll('iframe')) {
      if (URL.canParse(frame.src) && new URL(frame.src).origin === origin)
        frame.contentWindow?.postMessage({ type: 'kg:embed-ask', v: 1 }, '*')
    }
  }
  ask()
  addEventListener('load', ask)
})()
