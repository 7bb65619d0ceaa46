import './design/design.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { applyColourScheme, readColourScheme } from './app/colourScheme.ts'

applyColourScheme(readColourScheme())

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no element with the id app')
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
