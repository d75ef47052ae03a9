import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AppsManifestCreateArguments } from '@slack/web-api'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { CASE_SHORTCUT, heard, SHORTCUT } from '../../adapters/slack/incoming.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8')
const manifest = JSON.parse(read('manifest/slack.json'))

/** The compiler knows the names of scopes and events: a misspelt one does not pass `npm run types`. */
const NAMES = {
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'channels:history',
        'chat:write',
        'commands',
        'groups:history',
        'groups:read',
        'groups:write',
        'im:history',
        'im:write',
        'metadata.message:read',
        'mpim:history',
        'mpim:read',
        'mpim:write',
        'users:read',
        'users:read.email',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'app_mention',
        'app_uninstalled',
        'channel_shared',
        'member_joined_channel',
        'member_left_channel',
        'message.channels',
        'message.groups',
        'message.im',
        'message.mpim',
        'tokens_revoked',
      ],
    },
  },
} satisfies Partial<AppsManifestCreateArguments['manifest']>

test('asks for the scopes and events that are named here, and no other', () => {
  expect(manifest.oauth_config.scopes).toEqual(NAMES.oauth_config.scopes)
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(NAMES.settings.event_subscriptions.bot_events)
})

test('each scope has its reason', () => {
  const reasons = read('manifest/slack-scopes.md')
  const rows = [...reasons.matchAll(/^\| `([\w.:]+)` \| .{20,}\|$/gm)].map(row => row[1])
  expect(rows.toSorted()).toEqual(NAMES.oauth_config.scopes.bot.toSorted())
})

test('each command and shortcut is one that the bot answers', () => {
  for (const { command } of manifest.features.slash_commands) {
    const said = { command, text: 'x', team_id: 'T1', user_id: 'U1', trigger_id: 't1' }
    expect(heard(said, new Date(0))?.kind, command).toMatch(/^(told|opens-form)$/)
  }
  expect(manifest.features.shortcuts.map((one: { callback_id: string }) => one.callback_id)).toEqual([
    SHORTCUT,
    CASE_SHORTCUT,
  ])
})

const schema = resolve(root, '../shared/schemas/slack-manifest.schema.2.0.0.json')
test.skipIf(!existsSync(schema))('is one that Slack takes', () => {
  const check = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))
  expect([check(manifest), check.errors]).toEqual([true, null])
  expect(check({ ...manifest, unknown: 1 })).toBe(false)
})
