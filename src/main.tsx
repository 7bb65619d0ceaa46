import './design/design.css'
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { StrictMode } from 'react'
import { preload } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { applyColourScheme, readColourScheme } from './app/colourScheme.ts'

applyColourScheme(readColourScheme())
preload(interLatin, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no element with the id app')
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
