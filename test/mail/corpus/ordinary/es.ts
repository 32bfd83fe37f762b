import type { Writers } from './row.js';

export const es: Writers = {
  language: 'es',
  greetings: ['Estimados colegas:', 'Buenos días:', 'Hola,', 'A quien corresponda:', 'Estimado equipo de la CMSI:', ''],
  closings: ['Saludos cordiales,', 'Atentamente,', 'Muchas gracias de antemano,', 'Un saludo,', '¡Gracias!', ''],
  names: ['Lucía Fernández', 'Carlos Rojas', 'M. Quispe', 'Inés Romero', 'Diego'],
  subjects: [
    'Foro de la CMSI 2026',
    'Consulta',
    'RE: Invitación',
    'fecha límite',
    'RV: Premios de la CMSI',
    'Pregunta',
    '',
  ],
  bodies: [
    '¿Cuándo y dónde será el próximo Foro de la CMSI?',
    '¿Podrían decirme hasta cuándo se pueden presentar proyectos a los Premios?\nNuestro ministerio quiere presentar dos.',
    'Quisiera saber cómo puede contribuir nuestra universidad al proceso de consulta abierta.',
    'cual es la fecha limite del inventario por favor',
    'Somos una ONG pequeña. ¿Se puede participar a distancia y cuánto cuesta?',
    'Mi directora pregunta quién es la persona de contacto del Fondo Fiduciario.',
    '¿El lugar es el mismo del año pasado? Tengo que reservar hotel para una delegación de seis personas.',
    'Les ruego me indiquen si está confirmada la fecha del Evento de Alto Nivel.\n\nTambién necesitamos el enlace de inscripción.',
    'Leí en la carta que está abierto el plazo de contribuciones. ¿Hasta cuándo y en qué formato?',
    '¿Dónde encuentro el modelo para las declaraciones de política?',
    'Dos preguntas:\n1) ¿Cuándo empieza la votación de los Premios?\n2) ¿Puede una organización presentar varios proyectos?',
    'Perdonen que escriba otra vez. ¿La consulta cierra en marzo también para las contribuciones escritas?',
    'La Misión Permanente agradecería información sobre las fechas del Foro de 2027, si ya se conocen.',
    '¿Es posible recibir los paquetes de asociación en PDF?',
    'Soy estudiante y escribo una tesis sobre las Líneas de Acción. ¿Qué informe debo citar para 2025?',
    '¿Se podría ampliar el plazo para los países menos adelantados? La plataforma no funcionó aquí la semana pasada.',
    '¿Hace falta una carta de invitación para el visado y quién la emite?',
    '¿Cómo se actualiza un proyecto que ya está en el inventario?',
    '¿En qué idiomas se pueden enviar las contribuciones?',
    'Sobre el examen CMSI+20: ¿dónde se publican los documentos finales?',
    '¿El plazo termina a medianoche, hora de Ginebra?',
    '¿Qué dirección debemos usar para inscribir a los ministros?',
    'Queremos organizar un taller. ¿Antes de qué fecha debe llegar la propuesta?',
  ],
  tricky: [
    {
      subject: 'Re: Respuesta automática: Foro',
      body: 'Esto no responde a mi pregunta. ¿Cuándo se abre la inscripción?',
    },
    {
      subject: 'Re: CMSI',
      body: 'Muchas gracias por su rápida respuesta. Una cosa más: ¿el plazo termina el viernes al mediodía?',
    },
    {
      subject: 'Respuesta tardía',
      body: 'Disculpen, estuve fuera de la oficina la semana pasada. ¿Todavía podemos presentar un proyecto?',
    },
    {
      subject: 'Mensaje devuelto',
      body: 'Mi correo a la dirección de los Premios fue devuelto. ¿Cuál es la dirección correcta?',
    },
    {
      subject: 'Acuse de recibo',
      body: '¿Podrían acusar recibo de nuestro mensaje del lunes y decirnos cuándo se anuncian los resultados?',
    },
    {
      subject: 'Confirmación',
      body: 'Por favor confirmen que el Foro es en Ginebra y en qué fecha.',
      headers: { 'Disposition-Notification-To': 'c.rojas@ministerio.example' },
    },
    {
      subject: 'Boletín',
      body: '¿Cómo me suscribo al boletín? Solo veo el enlace para darse de baja.',
      headers: { 'X-Auto-Response-Suppress': 'NRN' },
    },
    {
      subject: 'Ausencia de la coordinadora',
      body: '¿Quién sustituye a la coordinadora durante su ausencia? Tengo una pregunta sobre las fechas del Foro.',
      headers: { 'Auto-Submitted': 'no' },
    },
  ],
};
