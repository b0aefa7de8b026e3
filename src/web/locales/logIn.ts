import type { Area } from './words.ts'

export const logIn = {
  title: { es: 'Ingresar', en: 'Log in' },
  lead: { es: 'Para presentar solicitudes, seguir sus expedientes y leer su casilla.', en: 'To file applications, follow your files and read your mailbox.' },
  email: { es: 'Correo electrónico', en: 'E-mail' },
  password: { es: 'Contraseña', en: 'Password' },
  enter: { es: 'Ingresar', en: 'Log in' },
  emailMissing: { es: 'Escriba su correo electrónico, con arroba', en: 'Write your e-mail, with its @ sign' },
  passwordMissing: { es: 'Escriba su contraseña', en: 'Write your password' },
  wrong: {
    es: 'El correo y la contraseña no corresponden a ninguna cuenta. Revise los dos: las mayúsculas cuentan',
    en: 'This e-mail and password match no account. Check both: capital letters count',
  },
  unconfirmed: {
    es: 'Falta confirmar este correo. Abra el enlace que la oficina le envió',
    en: 'This e-mail is not confirmed yet. Open the link that the office sent you',
  },
  tooMany: {
    es: { one: 'Demasiados intentos seguidos. Espere {count} minuto y pruebe otra vez', other: 'Demasiados intentos seguidos. Espere {count} minutos y pruebe otra vez' },
    en: { one: 'Too many attempts in a row. Wait {count} minute and try again', other: 'Too many attempts in a row. Wait {count} minutes and try again' },
  },
  codeTitle: { es: 'Escriba el código de seis cifras', en: 'Write the six-digit code' },
  codeLead: { es: 'Está en la aplicación de autenticación de su teléfono. Cambia cada 30 segundos.', en: 'It is in the authenticator application on your phone. It changes every 30 seconds.' },
  code: { es: 'Código', en: 'Code' },
  codeWrong: { es: 'Ese código no es válido ahora. Escriba el que muestra la aplicación en este momento', en: 'That code is not valid now. Write the one the application shows at this moment' },
  codeMissing: { es: 'Escriba las seis cifras del código', en: 'Write the six digits of the code' },
  confirm: { es: 'Confirmar', en: 'Confirm' },
  startAgain: { es: 'Empezar de nuevo', en: 'Start again' },
  already: { es: 'Ya ingresó como {name}', en: 'You are logged in as {name}' },
  create: { es: 'Crear una cuenta', en: 'Create an account' },
  forgotten: { es: 'Olvidé mi contraseña', en: 'I forgot my password' },
  demonstration: { es: 'En esta oficina de demostración', en: 'In this demonstration office' },
  demonstrationText: { es: 'Entre con un clic en el papel que quiera probar.', en: 'Enter with one click in the role you want to try.' },
} satisfies Area
