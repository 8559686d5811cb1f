// Spanish texts of application stories, all invented.
import type { LanguageTexts } from './language-texts.ts';

export const ES: LanguageTexts = {
  hello: {
    auto: ['Hola, {first}:', 'Estimado/a {first} {last}:', 'Hola {first},', 'Apreciado/a candidato/a:', ''],
    human: ['Hola, {first}:', 'Buenos días, {first}:', 'Hola {first},'],
    sent: ['Hola, {person}:', 'Buenos días, {person}:', 'Estimado/a {person}:'],
  },
  bye: {
    auto: ['Un saludo,', 'Saludos cordiales,', 'Atentamente,', 'Gracias y un saludo,'],
    human: ['Un abrazo,', 'Un saludo,', '¡Hasta pronto!', 'Saludos,'],
    sent: ['Un saludo,', 'Muchas gracias y un saludo,', 'Atentamente,'],
  },
  team: [
    'El equipo de selección de {company}',
    '{company} – Personas y Talento',
    'Recursos Humanos, {company}',
  ],
  asides: [
    'Este buzón no se revisa; por favor, no respondas a este mensaje.',
    'Si tu perfil encaja, te llamaremos para una entrevista. Si finalmente no resultas seleccionado, también te avisaremos.',
    'Conservamos tus datos durante un año conforme a nuestra política de privacidad.',
    'Puedes ver el estado de tu candidatura o retirarla desde tu área personal.',
    'Síguenos para conocer al equipo mientras esperas.',
  ],
  footers: [
    '{company}. Aviso legal.',
    'Mensaje generado automáticamente.',
    'Antes de imprimir este correo, piensa si es necesario.',
  ],
  labels: {
    role: 'Puesto',
    req: 'Referencia',
    place: 'Lugar',
    posting: 'Ver la oferta',
    portal: 'Ir a mi candidatura',
    company: 'Empresa',
  },
  ref: [' (ref. {req})', ' – {req}', ' [{req}]'],
  places: [
    'videollamada: https://meet.example/kqz-{hex}',
    'por teléfono, te llamamos nosotros',
    'nuestra oficina, calle Curtidores 14, 2.º',
    'Teams, enlace en la invitación',
  ],
  steps: {
    received: {
      auto: {
        subjects: [
          'Hemos recibido tu candidatura',
          'Gracias por tu interés en {company}',
          'Tu candidatura: {role}{ref}',
          'Confirmación de inscripción – {role}',
        ],
        bodies: [
          '¡ya está! Tu CV para {role} está en nuestra bandeja. Te diremos algo, sea lo que sea, en unas tres semanas.',

          'gracias por presentarte al puesto de {role}{ref}. Tu candidatura ha llegado correctamente y nuestro equipo la leerá con calma en las próximas semanas.',
          'te confirmamos que tu inscripción en la oferta {role} se ha registrado. No hace falta que hagas nada más por ahora.',
          '¡nos alegra que quieras formar parte de {company}! Ya tenemos tu currículum para el puesto de {role}.',
        ],
      },
      human: {
        subjects: ['Tu candidatura para {role}', 'Recibido, ¡gracias!'],
        bodies: [
          'te escribo para decirte que tu currículum para {role} nos ha llegado bien. Los leeremos todos a final de mes.',
          'muchas gracias por tus documentos. Somos un equipo pequeño, danos un par de semanas.',
        ],
      },
    },
    board_received: {
      auto: {
        subjects: ['Tu candidatura se ha enviado a {company}', 'Te has inscrito: {role}'],
        bodies: [
          'hemos enviado a {company} tu candidatura para {role} a través de {board}. La empresa se pondrá en contacto contigo si le interesas.',
          '¡hecho! {company} ya tiene tu candidatura.|{role} · {city}',
        ],
      },
    },
    board_viewed: {
      auto: {
        subjects: ['{company} ha visto tu candidatura'],
        bodies: ['{company} ha abierto tu candidatura para {role}. Todavía no hay decisión.'],
      },
    },
    board_rejected: {
      auto: {
        subjects: ['Respuesta de {company}'],
        bodies: ['{company} nos ha comunicado que no seguirá adelante con tu candidatura para {role}.'],
      },
    },
    agency_received: {
      human: {
        subjects: ['{role} en {company}: CV enviado'],
        bodies: [
          'como quedamos, hoy he presentado tu perfil a {company} para el puesto de {role}. Suelen contestar en una semana.',
          'tu CV ya está en {company}. Es para {role}, en {city}. Por favor, no te inscribas también por tu cuenta.',
        ],
      },
    },
    review: {
      auto: {
        subjects: ['Novedades sobre tu candidatura', 'Tu candidatura sigue en estudio – {role}'],
        bodies: [
          'seguimos leyendo. Tu candidatura a {role} está viva y en unos días sabremos más.',

          'tu candidatura para {role} sigue en estudio. Hemos recibido más respuestas de las previstas y todavía no hay una decisión.',
          'el estado de tu candidatura{ref} ha cambiado: En revisión por el responsable.¶{role}',
        ],
      },
      human: {
        subjects: ['¿Cómo va lo tuyo?', 'Tu candidatura'],
        bodies: [
          'perdona el silencio. Sigues en el proceso para {role} y espero tener noticias a finales de la semana que viene.',
          'gracias por preguntar. He pasado tu CV a {manager} y estoy esperando su respuesta.',
        ],
      },
    },
    assessment: {
      auto: {
        subjects: [
          'Siguiente paso: prueba en línea',
          'Tu prueba para {role}',
          '{company} te invita a hacer una prueba',
        ],
        bodies: [
          'para continuar, te pedimos que completes una prueba en línea de unos 45 minutos antes del {deadline}.',
          'queremos conocerte mejor con una entrevista en vídeo grabada: cuatro preguntas, dos minutos cada una. Tienes hasta el {deadline}.',
        ],
      },
      human: {
        subjects: ['Un pequeño ejercicio – {role}'],
        bodies: [
          'como te comenté, aquí va el ejercicio práctico. No le dediques más de tres horas y envíamelo antes del {deadline}.',
          'antes de vernos, a {manager} le gustaría ver cómo trabajas. El caso está en el enlace; lo necesitamos para el {deadline}.',
        ],
      },
    },
    assessment_reminder: {
      auto: {
        subjects: ['Recordatorio: tu prueba sigue pendiente', 'Te quedan pocos días – {role}'],
        bodies: [
          'todavía no has terminado la prueba en línea para {role}. El acceso se cierra el {deadline}.',
        ],
      },
    },
    invite: {
      auto: {
        subjects: [
          'Invitación a una entrevista – {role}',
          'Elige hora para tu entrevista',
          'En {company} queremos conocerte',
        ],
        bodies: [
          'tu candidatura nos ha gustado y queremos conocerte. Elige en el enlace la hora que mejor te venga para una videollamada con {person}.',
          'enhorabuena, pasas a la fase de entrevistas para {role}. Reserva tu cita en línea.',
        ],
      },
      human: {
        subjects: [
          'Entrevista para {role}',
          '¿Hablamos la semana que viene?',
          'Tu candidatura: ¿una llamada?',
        ],
        bodies: [
          'nos ha gustado mucho lo que cuentas en tu currículum. ¿Podrías venir a una entrevista con {manager} el {when}? Si no, también podría ser el {when2}.',
          'me gustaría llamarte media hora para contarte más sobre {role}. Te propongo:|- {when}|- {when2}|¿Qué te viene mejor?',
          'nos encantaría conocerte en persona en {city}. ¿Qué disponibilidad tienes?',
        ],
      },
    },
    next_round: {
      human: {
        subjects: ['Segunda entrevista', 'Seguimos adelante – {role}'],
        bodies: [
          'gracias por la charla del otro día. Queremos que conozcas al resto del equipo en una segunda entrevista. ¿Te va bien el {when}?',
          'todo el mundo ha hablado muy bien de ti. La última ronda es una presentación ante {manager}. ¿Quedamos el {when}?',
        ],
      },
    },
    scheduled: {
      auto: {
        subjects: ['Entrevista confirmada: {when}', 'Tu cita con {company}'],
        bodies: [
          'tu entrevista para {role} está confirmada.¶Cuándo: {when}|Dónde: {where}|Con: {person}',
          'confirmamos tu cita el {when}, {where}. Si no puedes asistir, avísanos con tiempo.',
        ],
      },
      human: {
        subjects: ['Confirmado: {when}', 'Nos vemos'],
        bodies: [
          'perfecto, entonces el {when}. Lugar: {where}. Estará también {manager}.',
          'te confirmo la entrevista para el {when} ({where}). Te mando la invitación para el calendario.',
        ],
      },
    },
    rescheduled: {
      human: {
        subjects: ['Cambio de hora de la entrevista', 'Nueva fecha – {role}'],
        bodies: [
          'me ha surgido un imprevisto y tenemos que mover la entrevista del {old} al {when}. Disculpa las molestias.',
          'sin problema, pasamos la entrevista del {old} al {when}. Lo demás sigue igual.',
        ],
      },
    },
    cancelled: {
      human: {
        subjects: ['Cancelamos la entrevista del {old}'],
        bodies: [
          'lamento tener que cancelar la entrevista prevista para el {old}. Te escribiré en unos días para contarte cómo seguimos.',
          'la cita del {old} queda anulada por motivos internos. Perdona las molestias.',
        ],
      },
    },
    offer: {
      auto: {
        subjects: ['Tu oferta de {company}', 'Propuesta de contrato: {role}'],
        bodies: [
          'nos complace ofrecerte el puesto de {role}. Puedes ver y firmar tu contrato en línea hasta el {deadline}.',
        ],
      },
      human: {
        subjects: ['¡Te queremos en el equipo!', 'Nuestra oferta – {role}'],
        bodies: [
          'tengo buenas noticias: queremos ofrecerte el puesto de {role}. Son {salary} brutos al año y empezarías el {start}. Te adjunto la propuesta. ¿Me dices algo antes del {deadline}?',
          'el equipo lo tiene clarísimo: eres tú. Te hacemos una oferta de {salary} al año para el puesto de {role}. Ojalá digas que sí.',
        ],
      },
    },
    rejection: {
      auto: {
        subjects: [
          'Tu candidatura para {role}',
          'Sobre tu candidatura en {company}',
          'Resultado del proceso{ref}',
        ],
        bodies: [
          'hemos cubierto la vacante de {role} con otra persona, así que cerramos tu candidatura. Gracias por pensar en nosotros.',

          'gracias por el tiempo que has dedicado a tu candidatura. Tras valorarla con atención, hemos decidido seguir con otros perfiles para el puesto de {role}. Te deseamos mucha suerte.',
          'lamentamos comunicarte que no has sido seleccionado para continuar en el proceso de {role}. Hubo muchísimas candidaturas.',
          'esta vez no vamos a seguir adelante con tu candidatura. Esperamos que vuelvas a intentarlo en el futuro.',
        ],
      },
      human: {
        subjects: ['Tu candidatura'],
        bodies: [
          'ojalá tuviera mejores noticias: para {role} hemos elegido a una persona que ya conoce nuestro sector. ¿Puedo guardar tu currículum para otra ocasión?',
        ],
      },
    },
    rejection_late: {
      human: {
        subjects: ['Después de la entrevista', 'Nuestra decisión – {role}'],
        bodies: [
          'gracias otra vez por venir. Lo hemos hablado mucho y al final nos hemos decidido por otra persona con algo más de experiencia. A {manager} le gustó mucho tu presentación.',
          'fue un placer conocerte. Siento decirte que no te hemos elegido para {role}. Si quieres, te llamo y te doy más detalles.',
        ],
      },
    },
    closed: {
      auto: {
        subjects: ['Oferta cerrada: {role}', 'El puesto ya no está disponible'],
        bodies: [
          'por motivos internos se ha cancelado la vacante de {role}{ref}. Todas las candidaturas quedan cerradas.',
          'el proceso de selección para {role} queda en pausa hasta nuevo aviso por un cambio de presupuesto.',
        ],
      },
      human: {
        subjects: ['Malas noticias sobre la vacante'],
        bodies: [
          'no tiene nada que ver contigo: la dirección ha congelado las contrataciones y el puesto de {role} desaparece. Lo siento de verdad.',
        ],
      },
    },
    withdrawal_ack: {
      auto: {
        subjects: ['Has retirado tu candidatura'],
        bodies: [
          'confirmamos que has retirado tu candidatura para {role}. Aquí tienes las puertas abiertas.',
        ],
      },
      human: {
        subjects: ['Entendido'],
        bodies: ['gracias por avisarme. Cierro tu candidatura y te deseo lo mejor.'],
      },
    },
    incomplete: {
      auto: {
        subjects: ['Tu candidatura está a medias', 'Te falta un paso: {role}'],
        bodies: [
          'empezaste tu candidatura para {role} pero no la has enviado. Hemos guardado tus respuestas; termínala antes del {deadline}.',
        ],
      },
    },
    outreach: {
      human: {
        subjects: ['{role} en {city}: ¿te interesa?', 'Tu perfil', 'Una oportunidad en {company}'],
        bodies: [
          'he visto tu perfil y creo que encajarías muy bien en {company}, donde buscamos {role} en {city}. ¿Te apetece que hablemos sin compromiso?',
          'soy {person} y trabajo en la selección de {company}. El puesto es {role}, con un salario de hasta {salary}. ¿Te envío la descripción?',
        ],
      },
    },
    sent_withdraw: {
      human: {
        subjects: ['Retiro mi candidatura – {role}'],
        bodies: [
          'gracias por vuestra atención. He aceptado otro puesto, así que quiero retirar mi candidatura para {role}.',
          'tras pensarlo bien, prefiero no seguir en el proceso de {role}. Muchas gracias por todo.',
        ],
      },
    },
    sent_decline: {
      human: {
        subjects: ['Vuestra oferta'],
        bodies: [
          'muchísimas gracias por la oferta. Lo he pensado mucho y tengo que rechazarla, porque he elegido un trabajo más cerca de casa.',
        ],
      },
    },
    sent_accept: {
      human: {
        subjects: ['¡Acepto!', 'Contrato firmado'],
        bodies: [
          'acepto encantada vuestra oferta para el puesto de {role}. Adjunto el contrato firmado.',
          '¡sí! Nos vemos el {start}. Qué ilusión empezar en {company}.',
        ],
      },
    },
    sent_follow_up: {
      human: {
        subjects: ['Mi candidatura para {role}', '¿Alguna novedad?'],
        bodies: [
          'hace unas semanas me presenté al puesto de {role} y quería saber si hay alguna novedad. Sigo muy interesada.',
          'después de nuestra entrevista me quedé con muchas ganas. ¿Sabéis ya algo?',
        ],
      },
    },
    sent_reply: {
      human: {
        subjects: ['Re: Entrevista para {role}'],
        bodies: [
          'muchas gracias. El {when} me viene perfecto.',
          'encantada, puedo el {when}. ¿Preparo algo?',
        ],
      },
    },
  },
};
