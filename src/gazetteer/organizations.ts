import type { CountryCode, OrganizationType } from '../model.js'
import { organizationNames } from './organizations.ready.js'
import { PhraseIndex } from './phrase-index.js'

/** An organization that the gazetteer knows by its usual name. */
export interface KnownOrganization {
  readonly name: string
  readonly type: OrganizationType
  readonly country?: CountryCode
}

export const knownOrganizations = new PhraseIndex<KnownOrganization>(organizationNames)
