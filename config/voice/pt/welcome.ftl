welcome-arrived = Boas-vindas! Sua primeira pergunta já está nas suas mensagens diretas.
welcome-again = Sua agenda foi alterada, e já há uma pergunta nas suas mensagens diretas.
welcome-slow = Boas-vindas! O Discord está demorando para receber sua primeira pergunta; continuo tentando enviar.
welcome-again-slow = Sua agenda foi alterada. O Discord está lento agora; continuo tentando enviar uma pergunta a você.
welcome-asking = Vou perguntar **{ $when }** ({ $zone }). As próximas vezes:
welcome-how = Responda com uma palavra ou uma página, edite ou apague sua mensagem quando quiser, e digite `/digest` para ouvir o que andou ocupando você.
welcome-kept = -# O que você escreve fica guardado com quem mantém este bot, só para você. `/schedule pause` para as perguntas, `/data delete` remove tudo.

welcome-unreachable = -# Minhas perguntas não chegam a você desde { $moment }. Permita mensagens diretas (nas configurações do seu perfil, *Privacidade*, *Mensagens diretas*), depois escreva uma linha para mim, ou digite `/start` de novo.

welcome-zone-menu = Seu fuso horário
welcome-cadence-menu = Com que frequência
welcome-time-menu = A que horas
welcome-guess = Meu palpite, pelo idioma do seu Discord
welcome-your-zone = Onde você esteve até agora
welcome-daily = Todos os dias
welcome-working-days = De segunda a sexta
welcome-sundays = Todo domingo
welcome-fridays = Toda sexta-feira
welcome-fortnightly = Um domingo sim, um não
welcome-monthly = No primeiro dia do mês
welcome-last-day = No último dia do mês

welcome-what = Eu pergunto, quando você escolher, o que anda ocupando você, e conto de volta seu trimestre ou ano com as suas próprias palavras.
welcome-where = **Primeiro: onde você está?** Daqui não dá para saber. Escolha abaixo. Outro lugar: digite `/start zone:` e a sua cidade.
welcome-where-likely = **Primeiro: onde você está?** São { $time } para você, como em { $zone }? Escolha abaixo. Outro lugar: digite `/start zone:` e a sua cidade.
welcome-how-often = { $zone }, onde agora são { $time }. **Com que frequência devo perguntar?** Escolha abaixo. Outra coisa: digite `/start zone: { $zone } when:` e diga em inglês do seu jeito, por exemplo `every 3 days at 20:00`.
welcome-at-what-time = { $cadence } ({ $zone }). **A que horas?** Escolha abaixo, e sua primeira pergunta chega na hora, para você ver como é.
