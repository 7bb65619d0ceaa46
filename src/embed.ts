import './design/design.css'
import './design/DataTable.css'
import './design/Disclosure.css'
import './blocks/ChartFigure.css'
import './chart/screen/SvgView.css'
import './features/embed/embed.css'
import { startEmbed } from './features/embed/startEmbed.ts'

startEmbed(async (wish) => {
  if (wish.main.dataset.portfolio !== undefined) {
    const { showLivePortfolio } = await import('./app/PortfolioEmbedApp.tsx')
    return showLivePortfolio(wish)
  }
  const { showLiveEmbed } = await import('./app/EmbedApp.tsx')
  await showLiveEmbed(wish)
})
