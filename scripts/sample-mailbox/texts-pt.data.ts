// Portuguese texts of application stories, all invented.
import type { LanguageTexts } from './language-texts.ts';

export const PT: LanguageTexts = {
  hello: {
    auto: ['Olá, {first}!', 'Caro(a) {first} {last},', 'Olá {first},', 'Caro(a) candidato(a),', ''],
    human: ['Olá {first},', 'Bom dia, {first},', 'Boa tarde, {first}!'],
    sent: ['Olá {person},', 'Bom dia, {person},', 'Caro(a) {person},'],
  },
  bye: {
    auto: ['Com os melhores cumprimentos,', 'Cumprimentos,', 'Atenciosamente,', 'Até breve,'],
    human: ['Um abraço,', 'Cumprimentos,', 'Até breve,'],
    sent: ['Com os melhores cumprimentos,', 'Obrigada e até breve,', 'Cumprimentos,'],
  },
  team: ['Equipa de Recrutamento da {company}', '{company} – Pessoas', 'Recursos Humanos, {company}'],
  asides: [
    'Por favor, não responda a esta mensagem automática.',
    'Se o seu perfil for adequado, entraremos em contacto para marcar uma entrevista. Caso não seja selecionado, também o informaremos.',
    'Guardamos os seus dados durante um ano, de acordo com a nossa política de privacidade.',
    'Pode acompanhar ou retirar a candidatura na sua área pessoal.',
  ],
  footers: ['{company}. Aviso legal.', 'Mensagem enviada automaticamente.'],
  labels: {
    role: 'Vaga',
    req: 'Referência',
    place: 'Local',
    posting: 'Ver a vaga',
    portal: 'A minha candidatura',
    company: 'Empresa',
  },
  ref: [' (ref. {req})', ' – {req}', ' [{req}]'],
  places: [
    'videochamada: https://meet.example/kqz-{hex}',
    'por telefone, ligamos nós',
    'no nosso escritório, Rua dos Curtidores 14',
    'Teams, ligação no convite',
  ],
  steps: {
    received: {
      auto: {
        subjects: [
          'Recebemos a sua candidatura',
          'Candidatura recebida: {role}{ref}',
          'Obrigado pelo interesse na {company}',
        ],
        bodies: [
          'já cá está! O seu CV para {role} foi recebido e terá resposta, seja qual for, dentro de três semanas.',

          'obrigado por se candidatar à vaga de {role}{ref}. A sua candidatura chegou bem e será lida pela nossa equipa nas próximas semanas.',
          'confirmamos a receção da sua candidatura para {role}. Por agora não precisa de fazer mais nada.',
          'que bom que quer trabalhar connosco! O seu currículo para {role} já está com a equipa da {company}.',
        ],
      },
      human: {
        subjects: ['A sua candidatura – {role}', 'Recebido, obrigada'],
        bodies: [
          'escrevo só para dizer que o seu currículo para {role} chegou. Vamos ler todos no fim do mês.',
          'obrigada pelos documentos. Somos uma equipa pequena, dê-nos umas duas semanas.',
        ],
      },
    },
    board_received: {
      auto: {
        subjects: ['A sua candidatura foi enviada à {company}', 'Candidatou-se: {role}'],
        bodies: [
          'a sua candidatura a {role} foi enviada à {company} através de {board}. A empresa contacta-o diretamente.',
          'pronto! A {company} já tem a sua candidatura.|{role} · {city}',
        ],
      },
    },
    board_viewed: {
      auto: {
        subjects: ['A {company} viu a sua candidatura'],
        bodies: ['a {company} abriu a sua candidatura a {role}. Ainda não há decisão.'],
      },
    },
    board_rejected: {
      auto: {
        subjects: ['Resposta da {company}'],
        bodies: ['a {company} informou-nos de que não vai avançar com a sua candidatura a {role}.'],
      },
    },
    agency_received: {
      human: {
        subjects: ['{role} na {company}: CV enviado'],
        bodies: [
          'como combinado, apresentei hoje o seu perfil à {company} para a vaga de {role}. Costumam responder numa semana.',
          'o seu CV já está na {company} ({role}, {city}). Peço que não se candidate também diretamente.',
        ],
      },
    },
    review: {
      auto: {
        subjects: ['Novidades sobre a sua candidatura', 'A sua candidatura continua em análise – {role}'],
        bodies: [
          'um breve sinal: o processo para {role} está a decorrer e a sua candidatura continua ativa.',

          'a sua candidatura a {role} continua em análise. Recebemos mais respostas do que esperávamos e ainda não há decisão.',
          'o estado da sua candidatura{ref} mudou: Em avaliação pelo responsável.¶{role}',
        ],
      },
      human: {
        subjects: ['Ponto de situação', 'A sua candidatura'],
        bodies: [
          'desculpe o silêncio. Continua na corrida para {role}; espero ter notícias no fim da próxima semana.',
          'obrigada pela mensagem. Passei o seu CV a {manager} e aguardo resposta.',
        ],
      },
    },
    assessment: {
      auto: {
        subjects: ['Próximo passo: teste online', 'O seu teste para {role}'],
        bodies: [
          'para continuar, pedimos que faça um teste online de cerca de 45 minutos até {deadline}.',
          'gostaríamos de o conhecer melhor numa entrevista em vídeo gravada: quatro perguntas, dois minutos cada, até {deadline}.',
        ],
      },
      human: {
        subjects: ['Um pequeno exercício – {role}'],
        bodies: [
          'como prometido, segue o caso prático. Não gaste mais de três horas e envie-mo até {deadline}.',
        ],
      },
    },
    assessment_reminder: {
      auto: {
        subjects: ['Lembrete: o seu teste está por fazer'],
        bodies: ['ainda não concluiu o teste online para {role}. O acesso termina a {deadline}.'],
      },
    },
    invite: {
      auto: {
        subjects: ['Convite para entrevista – {role}', 'Escolha a hora da sua entrevista'],
        bodies: [
          'gostámos da sua candidatura e queremos conhecê-lo. Escolha na ligação a melhor hora para uma entrevista por vídeo com {person}.',
          'parabéns, passou à fase de entrevistas para {role}. Marque já a sua.',
        ],
      },
      human: {
        subjects: ['Entrevista para {role}', 'Falamos na próxima semana?'],
        bodies: [
          'o seu perfil chamou a nossa atenção. Teria disponibilidade para uma entrevista com {manager} na {when}? Em alternativa, {when2}.',
          'gostava de lhe ligar meia hora para falarmos sobre {role}. Proponho:|- {when}|- {when2}|O que prefere?',
          'teríamos muito gosto em recebê-lo em {city}. Que dias lhe dão jeito?',
        ],
      },
    },
    next_round: {
      human: {
        subjects: ['Segunda entrevista', 'Próxima fase – {role}'],
        bodies: [
          'obrigada pela conversa. Queremos convidá-lo para uma segunda entrevista com o resto da equipa. Pode ser {when}?',
          'todos gostaram de o conhecer. A última fase é uma apresentação a {manager}. Marcamos {when}?',
        ],
      },
    },
    scheduled: {
      auto: {
        subjects: ['Entrevista confirmada: {when}', 'A sua reunião com a {company}'],
        bodies: ['a sua entrevista para {role} está confirmada.¶Quando: {when}|Onde: {where}|Com: {person}'],
      },
      human: {
        subjects: ['Confirmado: {when}', 'Até lá!'],
        bodies: [
          'perfeito, fica então {when}. Local: {where}. Estará também {manager}.',
          'confirmo a nossa entrevista: {when} ({where}). Segue o convite para a agenda.',
        ],
      },
    },
    rescheduled: {
      human: {
        subjects: ['Mudança de hora da entrevista', 'Nova data – {role}'],
        bodies: [
          'por um imprevisto tenho de mudar a entrevista de {old} para {when}. Peço desculpa pelo incómodo.',
          'sem problema, passamos a entrevista de {old} para {when}. O resto mantém-se.',
        ],
      },
    },
    cancelled: {
      human: {
        subjects: ['Entrevista de {old} cancelada'],
        bodies: [
          'infelizmente tenho de cancelar a entrevista marcada para {old}. Volto a contactar nos próximos dias.',
        ],
      },
    },
    offer: {
      auto: {
        subjects: ['A sua proposta da {company}'],
        bodies: [
          'temos o prazer de lhe oferecer a vaga de {role}. Pode ver e assinar a proposta online até {deadline}.',
        ],
      },
      human: {
        subjects: ['Queremos contar consigo!', 'A nossa proposta – {role}'],
        bodies: [
          'tenho boas notícias: queremos fazer-lhe uma proposta para {role}! O salário é de {salary} brutos por ano, com início a {start}. Segue a proposta em anexo. Consegue responder até {deadline}?',
          'a equipa foi unânime. Propomos-lhe o lugar de {role}, com {salary} por ano. Esperamos um sim!',
        ],
      },
    },
    rejection: {
      auto: {
        subjects: ['A sua candidatura a {role}', 'Resultado da sua candidatura', 'Resposta da {company}'],
        bodies: [
          'preenchemos a vaga de {role} com outra pessoa e, por isso, encerramos a sua candidatura. Obrigado por ter pensado em nós.',

          'agradecemos o tempo que dedicou à sua candidatura. Depois de a analisarmos com cuidado, decidimos avançar com outros candidatos para {role}. Desejamos-lhe boa sorte.',
          'lamentamos informar que a sua candidatura a {role}{ref} não foi selecionada. Recebemos um número muito elevado de respostas.',
          'desta vez não vamos avançar com a sua candidatura. Esperamos voltar a ter notícias suas.',
        ],
      },
      human: {
        subjects: ['A sua candidatura'],
        bodies: [
          'gostava de ter melhores notícias: para {role} escolhemos uma pessoa que já conhece o nosso setor. Posso guardar o seu currículo?',
        ],
      },
    },
    rejection_late: {
      human: {
        subjects: ['Depois da entrevista', 'A nossa decisão – {role}'],
        bodies: [
          'obrigada mais uma vez pelo seu tempo. Pensámos muito e acabámos por escolher outra pessoa, com um pouco mais de experiência. {manager} gostou muito da sua apresentação.',
          'foi um gosto conhecê-lo. Lamento dizer que a escolha para {role} não recaiu sobre si.',
        ],
      },
    },
    closed: {
      auto: {
        subjects: ['Vaga encerrada: {role}', 'Recrutamento cancelado'],
        bodies: [
          'por motivos internos, a vaga de {role}{ref} foi cancelada. Todas as candidaturas ficam encerradas.',
          'o recrutamento para {role} está suspenso até nova indicação por mudança de orçamento.',
        ],
      },
      human: {
        subjects: ['Contratações congeladas'],
        bodies: [
          'não tem nada a ver consigo: a direção congelou as contratações e a vaga de {role} deixou de existir. Lamento imenso.',
        ],
      },
    },
    withdrawal_ack: {
      auto: {
        subjects: ['Retirou a sua candidatura'],
        bodies: ['confirmamos que retirou a candidatura a {role}. As portas continuam abertas.'],
      },
      human: {
        subjects: ['Combinado'],
        bodies: ['obrigada por avisar. Encerro a sua candidatura deste lado. Felicidades!'],
      },
    },
    incomplete: {
      auto: {
        subjects: ['A sua candidatura está incompleta', 'Falta um passo: {role}'],
        bodies: [
          'começou uma candidatura a {role} mas ainda não a enviou. As respostas estão guardadas; conclua-a até {deadline}.',
        ],
      },
    },
    outreach: {
      human: {
        subjects: ['{role} em {city}: interessa-lhe?', 'O seu perfil'],
        bodies: [
          'vi o seu perfil e pensei logo na {company}, que procura {role} em {city}. Aceita conversar sem compromisso?',
          'chamo-me {person} e recruto para a {company}. A vaga é {role}, até {salary}. Posso enviar a descrição?',
        ],
      },
    },
    sent_withdraw: {
      human: {
        subjects: ['Retiro a minha candidatura – {role}'],
        bodies: [
          'obrigado pela atenção. Entretanto aceitei outro lugar e gostaria de retirar a minha candidatura a {role}.',
          'depois de pensar bem, prefiro não continuar no processo de {role}.',
        ],
      },
    },
    sent_decline: {
      human: {
        subjects: ['A vossa proposta'],
        bodies: [
          'muito obrigado pela proposta. Depois de muito pensar, tenho de a recusar, porque escolhi um emprego mais perto de casa.',
        ],
      },
    },
    sent_accept: {
      human: {
        subjects: ['Aceito!', 'Contrato assinado'],
        bodies: [
          'aceito com muita alegria a proposta para {role}. Segue o contrato assinado.',
          'é um sim! Até {start}.',
        ],
      },
    },
    sent_follow_up: {
      human: {
        subjects: ['A minha candidatura a {role}', 'Há novidades?'],
        bodies: [
          'há algumas semanas candidatei-me a {role} e gostava de saber se há novidades. Continuo muito interessado.',
          'na sequência da nossa entrevista, queria perguntar se já há decisão.',
        ],
      },
    },
    sent_reply: {
      human: {
        subjects: ['Re: Entrevista para {role}'],
        bodies: [
          'muito obrigado, {when} é perfeito.',
          'com todo o gosto, posso {when}. Devo preparar alguma coisa?',
        ],
      },
    },
  },
};
