import { openOffice } from './office.ts'
import { live } from './grow.ts'
import { verifyRecord } from '#store/verify.ts'
import { makeAnchor } from '#store/anchors.ts'
import { anchorKey } from '#store/anchor-key.ts'
const o = await openOffice()
const key=anchorKey(o.folder)
let n=0; while(n<60000){ n=await live(o,1000); await makeAnchor(o.pool,key,'2026-11-23T20:00:00.000Z') }
for (let i=0;i<3;i++){const c=process.cpuUsage(); const t=performance.now(); const v=await verifyRecord(o.pool,{publicKeys:key.publicKey}); const d=process.cpuUsage(c); console.log(v.ok, v.events, Math.round(v.events/(performance.now()-t)*1000),'/s', 'node cpu us/event', ((d.user+d.system)/v.events).toFixed(1))}

import { Session } from 'node:inspector/promises'
import { writeFileSync, mkdirSync } from 'node:fs'
const se=new Session(); se.connect(); await se.post('Profiler.enable'); await se.post('Profiler.start')
for (let i=0;i<4;i++) await verifyRecord(o.pool,{publicKeys:key.publicKey})
const {profile}=await se.post('Profiler.stop'); mkdirSync('/tmp/rec/prof',{recursive:true}); writeFileSync('/tmp/rec/prof/v'+Date.now()+'.cpuprofile',JSON.stringify(profile))
const { verifyAnchors } = await import('#store/verify-anchors.ts')
const c=await o.pool.connect(); await c.query('begin'); const d0=process.cpuUsage(); await verifyAnchors(c,{publicKeys:key.publicKey}); const d=process.cpuUsage(d0); console.log('anchors cpu', (d.user+d.system)/66000); await c.query('commit'); c.release()
await o.close()
