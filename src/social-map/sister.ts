import type { Service } from './service.ts'
import { plain } from './text.ts'

/** "Zelfde werkwijze als West", "Als Coach Noord, voor de dorpen", "Zie Coach Noord": the rest stands with a sister. */
const SAME =
  /^(?:de |het )?(?:zelfde|dezelfde|hetzelfde) (?:[a-z]+ )?als |^(?:net |zo)?als (?!je\b|u\b|een?\b|ouders?\b|kinderen\b)|^zie /

const refers = ({ description }: Service): boolean => SAME.test(plain(description))

/** An organisation's services under one brand: "Meeloper West" and "Meeloper Oost". */
const brandOf = ({ organization, name }: Service): string => `${organization.name} ${plain(name).split(/[^a-z0-9]/)[0]}`

/** What an entry leaves to a sister entry of the same organisation, it says too: as it is read, never as it is shown. */
export function withSisters(services: readonly Service[]): Service[] {
  const brands = Map.groupBy(services, brandOf)
  return services.map(service => {
    if (!refers(service)) return service
    const sisters = (brands.get(brandOf(service)) ?? []).filter(other => !refers(other))
    const sister = sisters.find(({ name }) => plain(service.description).includes(plain(name))) ?? sisters[0]
    return sister ? { ...service, description: `${service.description} ${sister.description}` } : service
  })
}
