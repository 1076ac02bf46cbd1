/** Somebody tells that a server, or they, could not send: no notice speaks so of a message. */
export const NARRATED =
  /(?<!\p{L})(?:i|we|they|he|she|you|server|users?|customers?|clients?|people) (?:could not|cannot) send(?! (?:your|this|the following))(?!\p{L})/gu;

/**
 * What a queue of jobs writes that runs a failed one again: Sidekiq
 * (https://github.com/sidekiq/sidekiq/wiki/Job-Format), Active Job (log_subscriber.rb), Celery
 * (celery/app/trace.py), delayed_job (worker.rb) and others.
 */
export const JOB_RETRIED =
  /["']retry["'] ?(?::|=>) ?(?:true\b|[1-9])|\bretried_at\b|\bretrying \S{1,80} in \d|\bretry: retry in \d|\bfailed \(\d{1,3} prior attempts\)|\b(?:requeue?ing (?:the )?(?:message|mail|email|job)|(?:message|mail|email|job) (?:was |has been )?re-?queued)\b/i;

/**
 * A queue of jobs runs the program: Sidekiq, Active Job, Celery, Laravel, Symfony Messenger, Bull and
 * others, which all have a setting for tries.
 */
export const JOB_RUN =
  /\b(?:sidekiq|active_?job|resque|delayed_job|celery|dramatiq|rq[./]worker|illuminate[\\/]{1,2}queue|sendqueuedmailable|component[\\/]{1,2}messenger|bullmq|node_modules[\\/]{1,2}bull|hangfire|oban)\b/i;

/** Which of how many tries: the last one is followed by none. */
export const TRY_OF = /\battempt (\d{1,4})(?: of |\/)(\d{1,4})\b/i;

/** Somebody tells that it fails now and then. */
export const BY_CHANCE =
  /\b(?:at random|randomly|intermittent(?:ly)?|sporadic(?:ally)?|occasionally|sometimes|now and then|from time to time|once (?:in|every))\b/i;
