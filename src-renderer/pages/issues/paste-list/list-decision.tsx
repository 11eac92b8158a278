import { useQuery } from '@tanstack/react-query'
import { DayBox } from '../../../components/day/day-box'
import { Field } from '../../../components/field'
import form from '../../../components/form.module.css'
import { TextBox } from '../../../components/text-box'
import box from '../../../components/text-box.module.css'
import { question } from '../../../state/office/question'
import { useWords } from '../../../text/words'
import { type TypedDecision, typedDay, type WorkedList } from './use-pasted-list'

type TextField = 'decidingBody' | 'decidedOn' | 'caseNumber' | 'validFrom'

/** What a list is beside its lines: which area its lines are of, and who decided it and when. */
export function ListDecision({ worked }: { readonly worked: WorkedList }) {
  const words = useWords()
  const said = words.pasteList
  const { typed, setTyped } = worked
  const lists = useQuery(question('reference:read', {}))
  const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }) =>
    words.language === 'sv' ? name : nameEn
  const set = (changed: Partial<TypedDecision>) => setTyped({ ...typed, ...changed })
  const isDay = (field: TextField) => field === 'decidedOn' || field === 'validFrom'
  const problemOf = (field: TextField) =>
    isDay(field) && typedDay(typed[field]) === undefined ? words.imports.recognised.notADay(typed[field]) : undefined
  return (
    <div className={form['form']}>
      <Field id="pasted-top" label={said.top}>
        <select
          id="pasted-top"
          className={box['box']}
          value={worked.areaId}
          onChange={event => worked.setAreaId(event.target.value)}
        >
          <option value="">{said.topAreas}</option>
          {lists.data?.areas.map(area => (
            <option key={area.id} value={area.id}>
              {said.topOf(nameOf(area))}
            </option>
          ))}
        </select>
      </Field>
      <label className={form['check']}>
        <input
          type="checkbox"
          checked={typed.isDecision}
          onChange={event => set({ isDecision: event.target.checked })}
        />
        {said.isDecision}
      </label>
      {typed.isDecision && (
        <>
          <Field id="pasted-owner" label={said.owner} hint={said.decisionHint}>
            <select
              id="pasted-owner"
              className={box['box']}
              value={typed.ownerPartnerId}
              aria-describedby="pasted-owner-hint"
              onChange={event => set({ ownerPartnerId: event.target.value })}
            >
              <option value="">{said.joint}</option>
              {lists.data?.partners.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          {(['decidingBody', 'decidedOn', 'caseNumber', 'validFrom'] as const).map(field => {
            const Box = isDay(field) ? DayBox : TextBox
            return (
              <Box
                key={field}
                id={`pasted-${field}`}
                label={said.fields[field]}
                hint={isDay(field) ? words.imports.recognised.dayHint : undefined}
                problem={problemOf(field)}
                value={typed[field]}
                onChange={text => set({ [field]: text })}
              />
            )
          })}
        </>
      )}
    </div>
  )
}
