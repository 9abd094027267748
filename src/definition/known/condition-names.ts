/** Names that every Python 3.11 knows (module builtins). */
const BUILTINS = `
   __build_class__ __builtins__ __cached__ __debug__ __doc__ __file__ __import__ __loader__ __name__ __package__
   __spec__ abs aiter all anext any ArithmeticError ascii AssertionError AttributeError BaseException
   BaseExceptionGroup bin BlockingIOError bool breakpoint BrokenPipeError BufferError bytearray bytes
   BytesWarning callable ChildProcessError chr classmethod compile complex ConnectionAbortedError
   ConnectionError ConnectionRefusedError ConnectionResetError copyright credits delattr DeprecationWarning dict
   dir divmod Ellipsis EncodingWarning enumerate EnvironmentError EOFError eval Exception ExceptionGroup exec
   exit False FileExistsError FileNotFoundError filter float FloatingPointError format frozenset FutureWarning
   GeneratorExit getattr globals hasattr hash help hex id ImportError ImportWarning IndentationError IndexError
   input int InterruptedError IOError IsADirectoryError isinstance issubclass iter KeyboardInterrupt KeyError
   len license list locals LookupError map max MemoryError memoryview min ModuleNotFoundError NameError next
   None NotADirectoryError NotImplemented NotImplementedError object oct open ord OSError OverflowError
   PendingDeprecationWarning PermissionError pow print ProcessLookupError property quit range RecursionError
   ReferenceError repr ResourceWarning reversed round RuntimeError RuntimeWarning set setattr slice sorted
   staticmethod StopAsyncIteration StopIteration str sum super SyntaxError SyntaxWarning SystemError SystemExit
   TabError TimeoutError True tuple type TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
   UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError vars Warning ZeroDivisionError zip`;

/**
 * Names of the modules in which the library evaluates conditions, ddeutil.workflow.job and ddeutil.workflow.stages. Few
 * are useful, but a condition that uses one is valid.
 */
const OF_LIBRARY = `
   __python_version__ ABC abstractmethod ActionStage Annotated annotations Any as_completed asyncio
   AsyncIterator AWS_BATCH AWSBatchArgs AZ_BATCH AzBatchArgs BaseAsyncStage BaseModel BaseNestedStage
   BaseRetryStage BaseRunsOn BaseStage BashStage Callable CallStage CANCEL CancelledError CaseStage cast_dict
   catch ClassVar CLOUD_BATCH CompletedProcess CONTAINER ContainerArgs contextlib copy create_model_from_caller
   cross_product datetime dedent delay DictData DictOrModel DictStr Discriminator DOCKER docker_process
   DockerArgs DockerStage dump_all dynamic EachType Else EmptyStage Enum Event extract_call extract_id FAILED
   Field field_serializer field_validator filter_func FIRST_EXCEPTION ForEachStage freeze_args Future GCP_BATCH
   GCPBatchArgs gen_id get_discriminator_runs_on get_dt_now get_status_from_error get_trace get_type_hints
   has_template inspect isclass isfunction ismodule Iterator Job JobCancelError JobError JobSkipError json
   Literal LOCAL local_process local_process_strategy lru_cache make make_exec mark_errors Match Matrix
   MatrixFilter model_validator not_in_template NotRequired OnAWSBatch OnAzBatch OnContainer OnDocker OnGCPBatch
   OnLocal OnSelfHosted Optional ParallelContext ParallelStage param2template Parameter pass_env Path pop_stages
   PyStage RaiseStage Result Rule RunsOn RunsOnModel SecretStr Self SELF_HOSTED self_hosted_process
   SelfHostedArgs SKIP Stage StageCancelError StageError StageNestedCancelError StageNestedError
   StageNestedSkipError StageSkipError Status str2list Strategy StrOrInt StrOrNone subprocess SubStage SUCCESS
   sys T Tag TagFunc ThreadPoolExecutor time to_dict to_train Trace traceback TriggerStage TupleStr TypedDict
   TypeVar Union UntilStage uuid validate_statuses ValidationError VirtualPyStage wait WAIT`;

/** Names that a condition can use in addition to the names of templates. */
export const CONDITION_NAMES: ReadonlySet<string> = new Set(`${BUILTINS} ${OF_LIBRARY}`.trim().split(/\s+/));
