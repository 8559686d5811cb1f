// French texts of application stories, all invented.
import type { LanguageTexts } from './language-texts.ts';

export const FR: LanguageTexts = {
  hello: {
    auto: [
      'Bonjour {first},',
      'Bonjour {first} {last},',
      'Chère candidate, cher candidat,',
      'Madame, Monsieur,',
      '',
    ],
    human: ['Bonjour {first},', 'Bonjour {first} {last},', 'Bonjour,'],
    sent: ['Bonjour {person},', 'Bonjour,', 'Madame, Monsieur,'],
  },
  bye: {
    auto: ['Cordialement,', 'Bien cordialement,', 'Sincères salutations,', 'À bientôt,'],
    human: ['Bien à vous,', 'Cordialement,', 'Belle journée,', 'À très vite,'],
    sent: ['Cordialement,', 'Bien à vous,', 'Avec mes remerciements,'],
  },
  team: ['L’équipe recrutement de {company}', '{company} – Ressources humaines', 'Le service RH, {company}'],
  asides: [
    'Merci de ne pas répondre à ce message, envoyé automatiquement.',
    'Si votre profil est retenu, nous vous contacterons pour un premier entretien. Sans nouvelles de notre part sous quatre semaines, merci de considérer que votre candidature n’a pas été retenue.',
    'Vos données sont conservées deux ans, sauf demande contraire de votre part.',
    'Vous pouvez suivre ou retirer votre candidature depuis votre espace candidat.',
    'Tous nos postes sont ouverts aux personnes en situation de handicap.',
  ],
  footers: [
    '{company} – Mentions légales',
    'Message automatique.',
    'Pensez à l’environnement avant d’imprimer ce message.',
  ],
  labels: {
    role: 'Poste',
    req: 'Référence',
    place: 'Lieu',
    posting: 'Voir l’offre',
    portal: 'Mon espace candidat',
    company: 'Entreprise',
  },
  ref: [' (réf. {req})', ' – réf. {req}', ' [{req}]'],
  places: [
    'visioconférence : https://meet.example/kqz-{hex}',
    'par téléphone, nous vous appelons',
    'dans nos bureaux, 14 rue des Tanneurs',
    'Teams, lien dans l’invitation',
  ],
  steps: {
    received: {
      auto: {
        subjects: [
          'Votre candidature chez {company}',
          'Nous avons bien reçu votre candidature',
          'Accusé de réception – {role}',
          'Merci pour votre candidature{ref}',
        ],
        bodies: [
          'c’est bien arrivé ! Nous étudions votre candidature pour le poste de {role} et vous répondons, promis, dans les trois semaines.',

          'nous accusons réception de votre candidature au poste de {role}{ref} et vous en remercions. Notre équipe va l’étudier avec attention.¶Comptez deux à trois semaines avant un retour de notre part.',
          'merci de vouloir rejoindre {company}. Votre candidature « {role} » nous est bien parvenue.',
          'votre dossier est arrivé ! Vous avez postulé à l’offre suivante : {role}. Nous revenons vers vous dès que possible, quelle que soit notre décision.',
        ],
      },
      human: {
        subjects: ['Votre candidature – {role}', 'Bien reçu, merci'],
        bodies: [
          'un petit mot pour vous dire que votre CV pour le poste de {role} m’est bien parvenu. Nous lisons toutes les candidatures à la fin du mois.',
          'merci pour votre envoi, tout est lisible. Nous sommes une petite structure, laissez-nous une quinzaine de jours.',
        ],
      },
    },
    board_received: {
      auto: {
        subjects: ['Votre candidature a été envoyée à {company}', 'Candidature transmise : {role}'],
        bodies: [
          'votre candidature au poste de {role} chez {company} a été transmise par {board}. Le recruteur vous contactera directement.',
          'c’est envoyé ! {company} dispose désormais de votre candidature.|{role} – {city}',
        ],
      },
    },
    board_viewed: {
      auto: {
        subjects: ['{company} a consulté votre candidature'],
        bodies: [
          'bonne nouvelle, {company} a ouvert votre candidature au poste de {role}. Aucune décision n’a encore été prise.',
        ],
      },
    },
    board_rejected: {
      auto: {
        subjects: ['Réponse de {company}'],
        bodies: ['{company} nous a indiqué ne pas donner suite à votre candidature au poste de {role}.'],
      },
    },
    agency_received: {
      human: {
        subjects: ['{company} – votre profil est transmis', '{role} : CV envoyé'],
        bodies: [
          'comme convenu, j’ai présenté votre profil ce matin à {company} pour le poste de {role}. Retour attendu sous huit jours.',
          'votre CV est entre les mains de {company} ({role}, {city}). Merci de ne pas postuler en direct de votre côté.',
        ],
      },
    },
    review: {
      auto: {
        subjects: ['Votre candidature est en cours d’étude', 'Des nouvelles de votre candidature – {role}'],
        bodies: [
          'un petit signe : votre dossier est entre les mains de l’équipe et la sélection pour {role} suit son cours.',

          'votre candidature au poste de {role} est toujours à l’étude. Nous avons reçu plus de réponses que prévu et aucune décision n’a encore été prise.',
          'le statut de votre candidature{ref} a changé : Transmise au manager.¶{role}',
        ],
      },
      human: {
        subjects: ['Point sur votre candidature', 'Un peu de patience'],
        bodies: [
          'pardon pour ce silence. Vous êtes toujours en lice pour le poste de {role} ; je devrais pouvoir vous répondre à la fin de la semaine prochaine.',
          'merci pour votre relance. J’ai transmis votre dossier à {manager}, qui doit me faire un retour.',
        ],
      },
    },
    assessment: {
      auto: {
        subjects: [
          'Prochaine étape : un test en ligne',
          'Votre évaluation pour {role}',
          '{company} vous invite à passer un test',
        ],
        bodies: [
          'pour poursuivre, nous vous demandons de passer un test en ligne de 45 minutes avant le {deadline}. Installez-vous au calme.',
          'nous vous proposons un entretien vidéo différé : quatre questions, deux minutes par réponse, à enregistrer avant le {deadline}.',
        ],
      },
      human: {
        subjects: ['Petit exercice – {role}', 'Étude de cas'],
        bodies: [
          'comme annoncé, voici l’étude de cas. Merci de ne pas y passer plus de trois heures et de me la renvoyer d’ici au {deadline}.',
          'avant de nous rencontrer, {manager} souhaite voir votre façon de travailler. L’exercice est derrière le lien ; à rendre le {deadline} au plus tard.',
        ],
      },
    },
    assessment_reminder: {
      auto: {
        subjects: ['Rappel : votre test vous attend', 'Plus que quelques jours – {role}'],
        bodies: [
          'vous n’avez pas encore terminé le test en ligne pour {role}. L’accès sera fermé le {deadline}.',
        ],
      },
    },
    invite: {
      auto: {
        subjects: [
          'Invitation à un entretien – {role}',
          'Choisissez votre créneau d’entretien',
          '{company} souhaite vous rencontrer',
        ],
        bodies: [
          'votre candidature a retenu notre attention et nous aimerions vous rencontrer. Merci de choisir un créneau pour un entretien en visio avec {person}.',
          'bonne nouvelle : nous vous invitons à un premier entretien pour le poste de {role}. Réservez votre horaire en ligne.',
        ],
      },
      human: {
        subjects: ['Entretien – {role}', 'Un échange téléphonique ?', 'Votre candidature : on en parle ?'],
        bodies: [
          'avant toute chose, un court appel me permettrait de mieux cerner votre projet. Êtes-vous joignable le {when} ?',

          'votre parcours nous a plu. Seriez-vous disponible le {when} pour un entretien avec {manager} ? Sinon, je peux proposer le {when2}.',
          'j’aimerais vous appeler une demi-heure au sujet du poste de {role}. Mes disponibilités :|- {when}|- {when2}|Qu’est-ce qui vous arrange ?',
          'nous serions ravis de vous recevoir à {city}. Quelles sont vos disponibilités la semaine prochaine ?',
        ],
      },
    },
    next_round: {
      human: {
        subjects: ['Deuxième entretien', 'Suite du processus – {role}'],
        bodies: [
          'merci pour ce bel échange. L’équipe souhaite vous revoir pour un second entretien, cette fois sur place à {city}. Le {when} vous conviendrait-il ?',
          'tous les retours sont positifs ! Dernière étape : une présentation de vingt minutes devant {manager}. Je vous propose le {when}.',
        ],
      },
    },
    scheduled: {
      auto: {
        subjects: ['Confirmation de votre entretien du {when}', 'Votre rendez-vous avec {company}'],
        bodies: [
          'votre entretien pour le poste de {role} est confirmé.¶Date : {when}|Lieu : {where}|Avec : {person}',
          'nous vous confirmons votre rendez-vous le {when}, {where}. Merci de nous prévenir en cas d’empêchement.',
        ],
      },
      human: {
        subjects: ['C’est noté : {when}', 'Confirmation'],
        bodies: [
          'parfait, nous disons donc le {when}. Lieu : {where}. Vous rencontrerez {manager}.',
          'je vous confirme notre entretien le {when} ({where}). Vous recevez l’invitation avec ce message.',
        ],
      },
    },
    rescheduled: {
      human: {
        subjects: ['Report de notre entretien', 'Nouvel horaire – {role}'],
        bodies: [
          'un imprévu m’oblige à reporter notre entretien du {old}. Je vous propose le {when}, même lieu. Toutes mes excuses.',
          'aucun souci, je décale notre rendez-vous du {old} au {when}.',
        ],
      },
    },
    cancelled: {
      human: {
        subjects: ['Annulation de l’entretien du {old}'],
        bodies: [
          'je suis au regret de devoir annuler notre entretien prévu le {old}. Je reviens vers vous pour la suite.',
          'notre rendez-vous du {old} ne pourra pas avoir lieu. Merci de ne pas en tenir compte dans votre agenda.',
        ],
      },
    },
    offer: {
      auto: {
        subjects: ['Votre promesse d’embauche', 'Proposition de {company}'],
        bodies: [
          'nous avons le plaisir de vous proposer le poste de {role}. Votre contrat est disponible en ligne et peut être signé jusqu’au {deadline}.',
        ],
      },
      human: {
        subjects: ['Bienvenue chez nous ?', 'Notre proposition – {role}'],
        bodies: [
          'j’ai une bonne nouvelle : nous souhaitons vous proposer le poste de {role} ! Salaire annuel brut de {salary}, prise de poste le {start}. Vous trouverez la proposition en pièce jointe. Pouvez-vous me répondre avant le {deadline} ?',
          'toute l’équipe a été conquise. Nous vous faisons donc une offre : {role}, {salary} brut par an. J’espère que vous direz oui.',
        ],
      },
    },
    rejection: {
      auto: {
        subjects: [
          'Votre candidature au poste de {role}',
          'Réponse à votre candidature',
          '{company} – suite donnée à votre candidature',
        ],
        bodies: [
          'après étude de l’ensemble des dossiers reçus pour le poste de {role}, nous ne sommes pas en mesure de vous proposer un entretien. Nous conservons votre CV pour de futures opportunités.',

          'nous avons étudié votre candidature avec soin. Malgré ses qualités, nous ne pouvons malheureusement pas y donner une suite favorable.¶Nous vous souhaitons une pleine réussite dans vos recherches.',
          'le poste de {role}{ref} a suscité de nombreuses candidatures, et la vôtre n’a pas été retenue cette fois-ci. Merci du temps que vous nous avez consacré.',
          'nous avons choisi de poursuivre avec des profils plus proches de nos besoins actuels. Nous ne donnerons donc pas suite à votre candidature.',
        ],
      },
      human: {
        subjects: ['Votre candidature'],
        bodies: [
          'j’aurais aimé vous apporter une meilleure nouvelle : nous avons recruté une personne issue de notre secteur pour le poste de {role}. Puis-je garder votre CV pour plus tard ?',
        ],
      },
    },
    rejection_late: {
      human: {
        subjects: ['Suite à notre entretien', 'Notre décision – {role}'],
        bodies: [
          'merci encore pour la qualité de nos échanges. Après réflexion, notre choix s’est porté sur une autre personne, dont l’expérience est plus directe. {manager} a beaucoup apprécié votre présentation.',
          'c’était un plaisir de vous rencontrer. Je suis désolée de vous annoncer que nous ne vous retenons pas pour {role}. Je suis disponible si vous souhaitez un retour plus détaillé.',
        ],
      },
    },
    closed: {
      auto: {
        subjects: ['Offre clôturée : {role}', 'Ce poste n’est plus à pourvoir'],
        bodies: [
          'pour des raisons internes, le recrutement du poste de {role}{ref} est annulé. Toutes les candidatures sont donc closes.',
          'le poste de {role} a été pourvu en interne avant l’examen de l’ensemble des candidatures. L’offre est fermée.',
        ],
      },
      human: {
        subjects: ['Gel des embauches'],
        bodies: [
          'rien à voir avec vous : la direction a gelé toutes les embauches, et le poste de {role} est suspendu. J’en suis vraiment navrée.',
        ],
      },
    },
    withdrawal_ack: {
      auto: {
        subjects: ['Retrait de votre candidature', 'Vous avez retiré votre candidature'],
        bodies: [
          'nous confirmons le retrait de votre candidature au poste de {role}. Au plaisir d’une autre occasion.',
        ],
      },
      human: {
        subjects: ['C’est noté'],
        bodies: ['merci de m’avoir prévenue. Je retire votre candidature du processus. Bonne continuation !'],
      },
    },
    incomplete: {
      auto: {
        subjects: ['Votre candidature n’est pas terminée', 'Encore une étape : {role}'],
        bodies: [
          'vous avez commencé une candidature au poste de {role} sans l’envoyer. Vos réponses sont enregistrées, il ne reste que quelques minutes.',
        ],
      },
    },
    outreach: {
      human: {
        subjects: ['{role} à {city}, cela vous tente ?', 'Votre profil', 'Une opportunité chez {company}'],
        bodies: [
          'je suis tombée sur votre profil et je recherche justement, pour {company}, un ou une {role} à {city}. Seriez-vous d’accord pour en discuter, sans engagement ?',
          'je recrute pour {company}. Poste : {role}, jusqu’à {salary}. Puis-je vous envoyer le descriptif ?',
        ],
      },
    },
    sent_withdraw: {
      human: {
        subjects: ['Retrait de ma candidature – {role}'],
        bodies: [
          'je vous remercie de nos échanges. Ayant accepté un autre poste, je souhaite retirer ma candidature au poste de {role}.',
          'après réflexion, je ne souhaite pas poursuivre le processus pour {role}. Merci de retirer ma candidature.',
        ],
      },
    },
    sent_decline: {
      human: {
        subjects: ['Votre proposition'],
        bodies: [
          'merci infiniment pour votre proposition. Après mûre réflexion, je dois la décliner : j’ai choisi un poste plus près de chez moi.',
        ],
      },
    },
    sent_accept: {
      human: {
        subjects: ['J’accepte !', 'Contrat signé'],
        bodies: [
          'c’est avec une grande joie que j’accepte votre offre pour le poste de {role}. Le contrat signé est joint.',
          'c’est oui ! Rendez-vous le {start}.',
        ],
      },
    },
    sent_follow_up: {
      human: {
        subjects: ['Ma candidature – {role}', 'Des nouvelles ?'],
        bodies: [
          'je me permets de revenir vers vous au sujet de ma candidature au poste de {role}. Avez-vous pu avancer ?',
          'suite à notre entretien, je voulais savoir où en est votre décision. Le poste m’intéresse toujours vivement.',
        ],
      },
    },
    sent_reply: {
      human: {
        subjects: ['Re: Entretien – {role}'],
        bodies: [
          'merci pour votre message. Le {when} me convient parfaitement.',
          'avec plaisir, je serai disponible le {when}.',
        ],
      },
    },
  },
};
