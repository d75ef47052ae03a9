import type { Service, SocialMap } from '../../src/social-map/service.ts'

/** One search engine on a map: build it, then ask it. */
export interface Engine {
  build(map: SocialMap): Promise<(question: string) => unknown>
  /** MB that it holds in another process; absent: it is all in this one. */
  memory?(): Promise<number>
}

/** The same text for every engine: what a person would search through. */
const fields = (service: Service) => ({
  id: service.id,
  name: [service.name, service.alternateName].filter(Boolean).join(' '),
  organization: service.organization.name,
  description: [service.description, service.eligibility].filter(Boolean).join(' '),
  themes: service.themes.join(' '),
})

export const ENGINES: Record<string, () => Promise<Engine>> = {
  schakel: async () => {
    const { buildMapIndex } = await import('../../src/social-map/map-index.ts')
    const { readNeed } = await import('../../src/referral/read-need.ts')
    const { rank } = await import('../../src/referral/rank.ts')
    return {
      build: async map => {
        const index = buildMapIndex(map)
        return question => rank(readNeed(question, {}, index), index)
      },
    }
  },
  minisearch: async () => {
    const { default: MiniSearch } = await import('minisearch')
    const { stemmer } = await import('@orama/stemmers/dutch')
    return {
      build: async map => {
        const engine = new MiniSearch({
          fields: ['name', 'organization', 'description', 'themes'],
          processTerm: term => stemmer(term.toLowerCase()),
        })
        engine.addAll(map.services.map(fields))
        return question => engine.search(question, { boost: { name: 2 }, fuzzy: 0.2, prefix: true })
      },
    }
  },
  orama: async () => {
    const { create, insertMultiple, search } = await import('@orama/orama')
    const { stemmer } = await import('@orama/stemmers/dutch')
    return {
      build: async map => {
        const engine = create({
          schema: {
            id: 'string',
            name: 'string',
            organization: 'string',
            description: 'string',
            themes: 'string',
          } as const,
          components: { tokenizer: { language: 'dutch', stemming: true, stemmer } },
        })
        await insertMultiple(engine, map.services.map(fields), 500)
        return question =>
          search(engine, { term: question, limit: 10, properties: ['name', 'organization', 'description', 'themes'] })
      },
    }
  },
  postgresql: async () => {
    const { startPostgres } = await import('../support/postgres.ts')
    const { default: pg } = await import('pg')
    const server = await startPostgres()
    if (!server) throw new Error('PostgreSQL is not installed')
    process.once('exit', () => server.stop())
    process.once('SIGTERM', () => process.exit(1))
    const pool = new pg.Pool({ connectionString: await server.database(), max: 1 })
    return {
      memory: async () => {
        const { rows } = await pool.query("select pg_total_relation_size('doc') / 1048576.0 as size")
        return Number(rows[0].size)
      },
      build: async map => {
        const rows = map.services.map(fields)
        await pool.query('create table doc (id text, words tsvector)')
        await pool.query(
          `insert into doc select id, setweight(to_tsvector('dutch', name), 'A') || to_tsvector('dutch', rest)
           from unnest($1::text[], $2::text[], $3::text[]) t(id, name, rest)`,
          [rows.map(r => r.id), rows.map(r => r.name), rows.map(r => `${r.organization} ${r.description} ${r.themes}`)],
        )
        await pool.query('create index on doc using gin (words)')
        await pool.query('analyze doc')
        return question =>
          pool.query(
            `select id from doc, (select (select string_agg(quote_literal(l), ' | ') from unnest(tsvector_to_array(to_tsvector('dutch', $1))) l)::tsquery q) qq
             where words @@ q order by ts_rank(words, q, 1) desc, id limit 10`,
            [question],
          )
      },
    }
  },
}
