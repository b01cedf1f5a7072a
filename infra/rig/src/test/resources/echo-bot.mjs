// Answers every message through the Playground's connector: proves the harness without Lantern.
import http from 'node:http';

const reply = (activity, text) =>
  fetch(`${activity.serviceUrl}/v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', from: activity.recipient, recipient: activity.from,
      conversation: activity.conversation, replyToId: activity.id, ...text }),
  });

const card = {
  type: 'AdaptiveCard', version: '1.5',
  body: [{ type: 'TextBlock', text: 'A card with a button' }],
  actions: [{ type: 'Action.Execute', title: 'Practice points', verb: 'practice-points', data: {} }],
};

http.createServer((request, response) => {
  let body = '';
  request.on('data', part => (body += part));
  request.on('end', async () => {
    response.setHeader('content-type', 'application/json');
    const activity = request.method === 'POST' ? JSON.parse(body) : {};
    if (activity.type === 'invoke') {
      const pressed = { ...card, body: [{ type: 'TextBlock', text: 'You pressed ' + activity.value.action.verb }], actions: [] };
      response.end(JSON.stringify({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: pressed }));
      return;
    }
    response.end('{}');
    if (activity.type === 'message') {
      await reply(activity, { text: 'You said ' + activity.text });
      await reply(activity, { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] });
    }
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
