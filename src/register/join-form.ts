import type { FieldErrors, Form } from '../form.ts'
import { isName, LENGTHS, worksInPractice } from '../people/checks.ts'
import type { Practice } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { emailError, errorsOf, filledIn, isError, pick, picked } from './fields.ts'
import { CLAIMED_ROLES, type ClaimedRole } from './link.ts'

/** Who someone says they are; its value is the practice that was named, or ''. */
export function joinForm(practice: Practice | null, practices: Practice[], texts: Texts): Form {
  const t = texts.register.join.form
  return {
    id: 'join',
    title: t.title,
    submit: t.submit,
    intro: t.intro,
    value: practice?.id ?? '',
    fields: [
      { kind: 'text', id: 'name', label: t.name, maxLength: LENGTHS.name },
      {
        kind: 'choice',
        id: 'role',
        label: t.role,
        options: CLAIMED_ROLES.map(value => ({ value, label: texts.people.roles[value] })),
        value: 'gp',
      },
      pick(
        {
          id: 'practice',
          label: t.practice,
          optional: true,
          none: texts.register.form.noPractice,
          value: practice?.id,
        },
        practices,
        texts,
      ),
      { kind: 'text', id: 'email', label: t.email, optional: true, maxLength: LENGTHS.email },
    ],
  }
}

export interface Claim {
  name: string
  role: ClaimedRole
  practice: Practice | null
  email: string | null
}

export function readJoinForm(
  fields: Record<string, string>,
  practices: Practice[],
  texts: Texts,
): { claim: Claim } | { errors: FieldErrors } {
  const t = texts.register
  const role = CLAIMED_ROLES.find(one => one === fields.role)
  const practice = picked(fields.practice, practices, texts)
  const [name, email] = [filledIn(fields.name) ?? '', filledIn(fields.email)]
  const needs = role !== undefined && worksInPractice([role])
  const errors = errorsOf({
    name: isName(name) ? null : t.join.needName,
    role: role ? null : t.join.needRole,
    practice: isError(practice) ? practice.error : needs && !practice ? t.errors.practiceNeeded : null,
    email: emailError(email, texts),
  })
  if (Object.keys(errors).length > 0 || !role || isError(practice)) return { errors }
  return { claim: { name, role, practice: needs ? practice : null, email } }
}
