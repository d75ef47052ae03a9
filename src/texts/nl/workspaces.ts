import type { WorkspaceLink } from '../../tenancy/entrance.ts'

const shown = ({ platform, workspace, municipality }: WorkspaceLink): string =>
  `${platform} ${workspace} → ${municipality}`

/** What an operator reads about workspaces and municipalities. */
export const workspaceTexts = {
  what: 'wat er moet gebeuren: link, unlink of list',
  platform: 'het platform: slack of teams',
  workspace: 'de werkruimte (Slack, begint met T) of tenant (Teams)',
  badPlatform: (name: string) => `'${name}' is geen platform. Kies slack of teams.`,
  linked: (link: WorkspaceLink) => `Gekoppeld: ${shown(link)}`,
  linkedBefore: (link: WorkspaceLink) => `Was al gekoppeld: ${shown(link)}`,
  first: 'Let op: vanaf nu werkt Schakel alleen in werkruimten die gekoppeld zijn. Koppel ook de andere.',
  unlinked: (link: WorkspaceLink) => `Losgemaakt: ${shown(link)}`,
  notLinked: (link: WorkspaceLink) => `Deze koppeling is er niet: ${shown(link)}. Kijk met: workspace list`,
  none: 'Er is geen werkruimte gekoppeld.',
  servesAll: (municipality: string) =>
    `Er is één gemeente, ${municipality}. Die bedient elke werkruimte; koppelen hoeft niet.`,
  shown,
}
