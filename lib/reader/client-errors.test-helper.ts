/** Errors of other protocols in the same words: no mail has failed. */
export const otherErrors: Readonly<Record<string, string>> = {
  postgres:
    'Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16)',
  redis: '[ioredis] Unhandled error event: Error: connect ECONNREFUSED 127.0.0.1:6379',
  docker:
    'Error response from daemon: Get "https://registry.example.com/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  curlOfWeb: 'curl: (7) Failed to connect to www.example.com port 443: Connection refused',
  curlOfWebAddress:
    '$ curl https://api.example.com/v1\ncurl: (60) SSL certificate problem: unable to get local issuer certificate\nMore details here: https://curl.se/docs/sslcerts.html',
  telnetToRedis:
    '$ telnet cache.example.com 6379\nTrying 192.0.2.7...\ntelnet: Unable to connect to remote host: Connection refused',
  opensslOfWeb: '$ openssl s_client -connect www.example.com:443\nconnect:errno=111',
  axios: 'AxiosError: Request failed with status code 421',
  probe: 'Readiness probe failed: HTTP probe failed with statuscode: 503',
  nginx:
    '2026/11/24 10:00:00 [error] 550#550: *421 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.9, server: example.com, upstream: "http://127.0.0.1:8080/"',
  news: '430 No such article',
  files:
    'Status:\tConnecting to 192.0.2.7:21...\nResponse:\t421 Too many connections (8) from this IP\nError:\tCould not connect to server',
  login: 'sshd[811]: pam_unix(sshd:auth): check pass; user unknown',
  python:
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.example.com', port=443): Max retries exceeded (Caused by NewConnectionError: Failed to establish a new connection: [Errno 111] Connection refused)",
  resolver: 'Get "http://example.com": dial tcp: lookup example.com on 127.0.0.11:53: no such host',
  shell: 'ssh: connect to host example.com port 22: Connection refused',
  web: '{"status":500,"error":"Internal Server Error","path":"/api/mail/send"}',
};
