import type { ReactNode } from 'react'
import { useFace } from './face.tsx'
import { Icon } from './icon.tsx'

/** What is wrong with one field, as a finished sentence. `field` is the field's name. */
export type FieldError = { readonly field: string; readonly message: string }

type Common = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly errors?: readonly FieldError[]
}

type FieldProps = Common & {
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'search' | 'tel' | 'url'
  readonly value?: string
  /** The HTML autocomplete token: `email`, `current-password`, `one-time-code`, `name` … */
  readonly autocomplete?: string
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel'
  /** Width that tells how long an answer is expected. */
  readonly width?: 'short' | 'medium' | 'long'
  readonly required?: boolean
  readonly min?: number | string
  readonly max?: number | string
  readonly lines?: number
}

/** One question with its label, hint and error; `lines` makes it a text area. Names double as ids. */
export function Field(props: FieldProps) {
  const { name, type = 'text', value = '', autocomplete, inputMode, width = 'long', required, min, max, lines } = props
  const shared = {
    id: name,
    name,
    defaultValue: value,
    className: `w-${width}`,
    ...described(props),
    ...given({ autoComplete: autocomplete, inputMode, min, max }),
    ...(required === true ? { 'aria-required': true } : {}),
  }
  return (
    <Frame {...props}>
      {lines === undefined ? <input type={type} {...shared} /> : <textarea rows={lines} {...shared} />}
    </Frame>
  )
}

export type Option = { readonly value: string; readonly label: string }
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

/** A native list. `filter` adds a box that narrows it, where the script runs. */
export function SelectField(props: Common & { value?: string; empty?: string; options?: readonly Option[]; groups?: readonly OptionGroup[]; filter?: string }) {
  const { name, value = '', empty, options = [], groups = [], filter } = props
  return (
    <Frame {...props}>
      <select id={name} name={name} defaultValue={value} {...described(props)} {...given({ 'data-filter': filter })}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}><Options options={group.options} /></optgroup>
        ))}
      </select>
    </Frame>
  )
}

/** One yes-or-no. */
export function CheckField(props: Common & { checked?: boolean; value?: string }) {
  const { name, label, hint, checked = false, value = 'si' } = props
  return (
    <div className={`field check${errorOf(props) === undefined ? '' : ' wrong'}`}>
      <Wrong {...props} />
      <input type="checkbox" id={name} name={name} value={value} defaultChecked={checked} {...described(props)} />
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${name}-hint`}>{hint}</p>}
    </div>
  )
}

/** One of a few, all in sight. */
export function RadioField(props: Common & { value?: string; options: readonly (Option & { hint?: string })[] }) {
  const { name, label, hint, value, options } = props
  return (
    <fieldset className={`field${errorOf(props) === undefined ? '' : ' wrong'}`} id={name} tabIndex={-1}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p className="hint" id={`${name}-hint`}>{hint}</p>}
      <Wrong {...props} />
      {options.map((option, i) => (
        <div className="check" key={option.value}>
          <input type="radio" id={`${name}-${i}`} name={name} value={option.value} defaultChecked={option.value === value} />
          <label htmlFor={`${name}-${i}`}>{option.label}</label>
          {option.hint === undefined ? null : <p className="hint">{option.hint}</p>}
        </div>
      ))}
    </fieldset>
  )
}

/** A file to send. The form needs `encType="multipart/form-data"`. */
export function FileField(props: Common & { accept: string; multiple?: boolean }) {
  return (
    <Frame {...props}>
      <input type="file" id={props.name} name={props.name} accept={props.accept} multiple={props.multiple ?? false} {...described(props)} />
    </Frame>
  )
}

function Frame(props: Common & { children: ReactNode }) {
  const { name, label, hint, children } = props
  return (
    <div className={`field${errorOf(props) === undefined ? '' : ' wrong'}`}>
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${name}-hint`}>{hint}</p>}
      <Wrong {...props} />
      {children}
    </div>
  )
}

function Wrong(props: Common) {
  const { t } = useFace()
  const error = errorOf(props)
  if (error === undefined) return null
  return (
    <p className="error" id={`${props.name}-error`}>
      <Icon name="warning" />
      <span><span className="unseen">{t('parts.error')}: </span>{error.message}</span>
    </p>
  )
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)
}

function errorOf({ name, errors = [] }: Common): FieldError | undefined {
  return errors.find((error) => error.field === name)
}

function described(props: Common): Record<string, string | boolean> {
  const wrong = errorOf(props) !== undefined
  const ids = [props.hint === undefined ? '' : `${props.name}-hint`, wrong ? `${props.name}-error` : ''].filter(Boolean)
  return { ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }), ...(wrong ? { 'aria-invalid': true } : {}) }
}

function given(attributes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}
