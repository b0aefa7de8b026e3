/**
 * Who may do and read what: the one place. Nothing is open unless a line of these tables opens it.
 * `mayAct` for acts, `mayRead` for pages and resources; both answer with the same refusals.
 */
export { actRights, mayAct, type OfficeAct, type Right } from './permissions/acts.ts'
export { mayRead, readIsLogged, routes, type RouteName, type Subject } from './permissions/routes.ts'
export { isPartyTo, mustAbstain, staffRoles, systemActor, type FileSeen, type Who } from './permissions/who.ts'
