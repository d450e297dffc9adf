import type { OrganizationEntity, OrganizationType } from '../model.js'
import { quote } from './quote.js'

/** Says of each form in the text whether it is listed, or what the form of the name makes of it. */
export function explainOrganization({ mentions }: OrganizationEntity): readonly string[] {
  const reasons = mentions.map(({ text, canonical, type }) =>
    canonical === undefined
      ? `${quote(text)} is ${TYPES[type]} by the form of its name`
      : `${quote(text)} is listed${canonical === text ? '' : ` as ${canonical}`}`,
  )
  return [...new Set(reasons)]
}

const TYPES: Readonly<Record<OrganizationType, string>> = {
  bloc: 'a bloc',
  agency: 'an agency',
  'armed-service': 'an armed service',
  parliament: 'a parliament',
  company: 'a company',
  other: 'an organization',
}
