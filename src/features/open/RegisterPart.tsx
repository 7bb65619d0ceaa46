import { useNavigate } from '@tanstack/react-router'
import { Section } from '../../design/Section.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { askIntake } from '../../load/askIntake.ts'
import type { OpenedFile } from '../../load/intakeMessages.ts'
import { addToRegister } from '../../load/registerSession.ts'
import { deliveryTexts } from './deliveryTexts.ts'

/** Hands the table over to the project page, as the file of a register. */
export function RegisterPart({ file }: { file: OpenedFile }) {
  const t = useTexts(deliveryTexts)
  const navigate = useNavigate()
  const use = async () => {
    const name = `${(file.path.split('/').at(-1) ?? file.path).replace(/\.[^.]*$/, '')}.csv`
    const csv = await askIntake({ call: 'csv', id: file.id })
    await addToRegister([{ name, bytes: new TextEncoder().encode(csv) }])
    await navigate({ to: '/prosjekter/', search: { register: 'fil' } })
  }
  return (
    <Section id="register" title={t.register} intro={t.registerIntro}>
      <button className="ds-button" data-variant="secondary" type="button" onClick={() => void use()}>
        {t.asRegister}
      </button>
    </Section>
  )
}
