import type { Application, ApplicationEvent } from '#procedures/trademark/application/index.ts'
import type { RightCommand } from '#procedures/register/right/index.ts'

/** What follows in the register from an act in a file: the certificate makes the entry, its seal enters the paper. */
export function registration(application: string, state: Application, event: ApplicationEvent): readonly { readonly right: string; readonly command: RightCommand }[] {
  const { certificate, receipt, content, decision } = state
  if (!certificate) return []
  if (event.type === 'CertificateSealed') {
    return [{ right: certificate.rightId, command: { act: 'enterCertificate', document: event.document, verificationCode: event.verificationCode } }]
  }
  if (event.type !== 'CertificateIssued' || !receipt || !content || !decision) return []
  const priorityOn = state.priorities.filter((p) => p.status === 'recognised').map((p) => p.firstFiledOn).filter((d) => d !== undefined).sort()[0]
  return [{
    right: certificate.rightId,
    command: {
      act: 'register',
      entry: {
        certificateNumber: certificate.number, application, caseNumber: receipt.number, filedOn: receipt.on, grantedOn: certificate.registeredOn,
        sign: content.sign, classes: decision.granted, holders: content.applicants, ...(priorityOn && { priorityOn }),
      },
    },
  }]
}
