import { openInMemory, EMPTY, shareInMemory } from './support/postgres.ts'
import { sampleFiles } from '../adapters/local/sample.ts'
import { loadSample } from '../src/commands/load-sample.ts'
import { openSeats } from '../adapters/local/seats.ts'
const s=await shareInMemory()
for (let i=0;i<4;i++){ let t=performance.now(), c=process.cpuUsage(); const lap=(n:string)=>{const u=process.cpuUsage(c); console.log(i,n,(performance.now()-t).toFixed(0),'wall',((u.user+u.system)/1000).toFixed(0),'cpu'); t=performance.now(); c=process.cpuUsage()}
 const m=await s.database.transaction(async st=>loadSample(st,await sampleFiles(),new Date())); lap('sample'); await s.database.transaction(st=>openSeats(st,m,new Date())); lap('seats'); await s.reset(); lap('reset')
 const d=await openInMemory(); lap('open'); await d.close(); lap('close') }
