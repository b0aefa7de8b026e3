import { address } from './address.tsx'
import { applicants } from './applicants.tsx'
import { goods } from './goods.tsx'
import { papers } from './papers.tsx'
import { payment } from './payment.tsx'
import { priority } from './priority.tsx'
import { representative } from './representative.tsx'
import type { Task } from './shape.ts'
import { sign } from './sign.tsx'

/** The tasks of an application, in their order. */
export const tasks: readonly Task[] = [sign, goods, applicants, representative, address, priority, papers, payment]
