// GeekHunter: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const geekhunter: Ats = {
  id: 'geekhunter',
  name: 'GeekHunter',
  type: 'board',
  brands: ['geekhunter'],
  senders: [{ domain: 'geekhunter.com.br' }],
  wordings: [
    stockWording(
      'subject',
      'novas vagas|vagas (para você|recomendadas|com (o )?seu perfil)|alerta de vagas',
      'job_alert',
      4,
    ),
  ],
};

export default geekhunter;
