import { openOffice } from './office.ts'
import { live } from './grow.ts'
import { verifyRecord } from '#store/verify.ts'
import { makeAnchor } from '#store/anchors.ts'
import { anchorKey } from '#store/anchor-key.ts'
import { Session } from 'node:inspector/promises'
import { writeFileSync, mkdirSync } from 'node:fs'
const o = await openOffice()
const key=anchorKey(o.folder)
let n=0; while(n<60000){ n=await live(o,1000); await makeAnchor(o.pool,key,'2026-11-23T20:00:00.000Z') }
const s=new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.start')
for (let i=0;i<3;i++){const c=process.cpuUsage(); const t=performance.now(); const v=await verifyRecord(o.pool,{publicKeys:key.publicKey}); const d=process.cpuUsage(c); console.log(v.ok, v.events, Math.round(v.events/(performance.now()-t)*1000),'/s', 'node cpu us/event', ((d.user+d.system)/v.events).toFixed(1))}
const {profile}=await s.post('Profiler.stop'); mkdirSync('/tmp/rec/prof',{recursive:true}); writeFileSync('/tmp/rec/prof/v'+Date.now()+'.cpuprofile',JSON.stringify(profile))
for (const q of ["select stream, version, kind, type, recorded_at, command_id, content, hash from record.events order by stream, version","select content, hash from record.events order by stream, version","select count(*) from (select sha256(salt || bytes) from record.documents) x", "select sum(length(content))/count(*) from record.events"]) { const t=performance.now(); const r=await o.pool.query('explain (analyze, timing off) '+q); console.log(Math.round(performance.now()-t),'ms', q); console.log(r.rows.slice(0,4).map((x:any)=>x['QUERY PLAN']).join('\n')) }
console.log((await o.pool.query("select avg(length(content)), (select count(*) from record.documents) d, (select avg(length(bytes)) from record.documents) b from record.events")).rows)
await o.close()
