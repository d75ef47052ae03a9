import { readFileSync } from 'node:fs'
import { readMap } from './src/social-map/import.ts'
import { buildMapIndex } from './src/social-map/map-index.ts'
import { readNeed } from './src/referral/read-need.ts'
import { rank } from './src/referral/rank.ts'
import * as U from './src/referral/unsure.ts'
const { map } = readMap([{name:'social-map.json',bytes:readFileSync('adapters/local/sample/social-map.json')}],{today:new Date()})
const ix = buildMapIndex(map!)
for (const q of process.argv.slice(2)) { const n=readNeed(q,{},ix); console.log((U as any).doubtIn(n,rank(n,ix)),'|',n.topics.map(t=>t.id+' '+t.weight.toFixed(2)).join(','),'|',n.flags.map(f=>f.kind),q)}
