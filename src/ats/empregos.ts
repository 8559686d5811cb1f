// Empregos.com.br: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const empregos: Ats = {
  id: 'empregos',
  name: 'Empregos.com.br',
  type: 'board',
  brands: ['empregos', 'empregos.com', 'empregos.com.br'],
  senders: [{ domain: 'empregos.com.br' }],
  wordings: [
    stockWording(
      'subject',
      'novas vagas|vagas (para você|recomendadas|com (o )?seu perfil)|alerta de vagas',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '^(sua )?candidatura (foi )?(enviada|realizada|confirmada|registrada)|^você se candidatou',
      'application_received',
      4,
    ),
  ],
};

export default empregos;
