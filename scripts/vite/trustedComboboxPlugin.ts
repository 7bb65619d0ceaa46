import type { Plugin } from 'vite'

const fromText = 'this._listbox.innerHTML = `<slot name="items"></slot>`'
const fromNodes = 'this._listbox.replaceChildren(Object.assign(document.createElement("slot"), { name: "items" }))'

/**
 * The combobox under Designsystemet's Suggestion writes one constant element as markup, which trusted types stop.
 * Written as a node it needs no policy of its own, and the page's policy can stay closed.
 */
export function trustedComboboxPlugin(): Plugin {
  return {
    name: 'trusted-combobox',
    apply: 'build',
    transform: {
      filter: { id: /@u-elements\/u-combobox\/dist\/u-combobox\.js/ },
      handler(code) {
        if (!code.includes(fromText)) this.error('u-combobox has changed: see whether it still writes innerHTML')
        return { code: code.replace(fromText, fromNodes), map: null }
      },
    },
  }
}
