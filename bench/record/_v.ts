import { openOffice } from './office.ts'
import { grow } from './grow.ts'
import { verifyRecord } from '#store/verify.ts'
import { makeAnchor } from '#store/anchors.ts'
import { anchorKey } from '#store/anchor-key.ts'
import { readFileSync } from 'node:fs'
const o = await openOffice(); const key=anchorKey(o.folder)
await grow(o, 100000); await makeAnchor(o.pool,key,'2026-11-23T20:00:00.000Z')
const PAGE = `select string_agg(concat_ws(E'\x1f', stream, version, kind, type, recorded_at, command_id, encode(hash, 'hex'), content), E'\x1e' order by stream, version) as page, max(stream) s, count(*) n, max(version) v from (select * from record.events where (stream, version) > ($1, $2) order by stream, version limit 2000) p`
const P2 = `select count(*) n, max(stream) s, sum(length(content)) from (select * from record.events where (stream, version) > ($1, $2) order by stream, version limit 2000) p`
async function cpuOf(pid:number){ const s=readFileSync(`/proc/${pid}/stat`,'utf8').split(') ')[1]!.split(' '); return (Number(s[11])+Number(s[12]))*10000 }
const c=await o.pool.connect(); const pid=(await c.query('select pg_backend_pid() p')).rows[0].p
for (const q of [PAGE,P2,PAGE,P2]) { let s='', v=0, n=0; const t=performance.now(); const p0=await cpuOf(pid), n0=process.cpuUsage(); for(;;){ const r=(await c.query({name:q.slice(0,20),text:q,values:[s,99]})).rows[0]; if(Number(r.n)===0) break; n+=Number(r.n); s=r.s } const d=process.cpuUsage(n0); console.log(n, 'wall us', ((performance.now()-t)*1000/n).toFixed(1), 'pg cpu', ((await cpuOf(pid)-p0)/n).toFixed(1), 'node cpu', ((d.user+d.system)/n).toFixed(1)) }
c.release()
for (let i=0;i<3;i++){ const t=performance.now(); const c=process.cpuUsage(); const v=await verifyRecord(o.pool,{publicKeys:key.publicKey}); const d=process.cpuUsage(c); console.log('verify', Math.round(v.events/(performance.now()-t)*1000),'/s node cpu', ((d.user+d.system)/v.events).toFixed(1)) }
await o.close()
