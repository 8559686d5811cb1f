// Trabalha Brasil: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const trabalhaBrasil: Ats = {
  id: 'trabalha-brasil',
  name: 'Trabalha Brasil',
  type: 'board',
  brands: ['trabalha brasil', 'trabalhabrasil'],
  senders: [{ domain: 'trabalhabrasil.com.br' }],
  wordings: [
    stockWording(
      'subject',
      'novas vagas|vagas (para você|recomendadas|com (o )?seu perfil)|alerta de vagas',
      'job_alert',
      4,
    ),
  ],
};

export default trabalhaBrasil;
