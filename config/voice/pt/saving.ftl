saving-title = Guardar esta mensagem
saving-label = O que você quer lembrar sobre ela?
saving-grey = Suas próprias palavras. Guardo com um link para a mensagem, não a mensagem.
saving-saved = Guardado como entrada { $entry }: sua nota e um link para a mensagem. O que a mensagem diz fica onde está. Veja com `/entries show`.
