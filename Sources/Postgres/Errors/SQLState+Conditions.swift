// Made by generate-sqlstates from PostgreSQL's errcodes.txt. Do not edit.

extension SQLState {
  // MARK: Class 00 - Successful Completion

  /// `00000` successful_completion
  public static let successfulCompletion = SQLState(trusted: "00000")

  // MARK: Class 01 - Warning

  /// `01000` warning
  public static let warning = SQLState(trusted: "01000")
  /// `0100C` dynamic_result_sets_returned
  public static let dynamicResultSetsReturned = SQLState(trusted: "0100C")
  /// `01008` implicit_zero_bit_padding
  public static let implicitZeroBitPadding = SQLState(trusted: "01008")
  /// `01003` null_value_eliminated_in_set_function
  public static let nullValueEliminatedInSetFunction = SQLState(trusted: "01003")
  /// `01007` privilege_not_granted
  public static let privilegeNotGranted = SQLState(trusted: "01007")
  /// `01006` privilege_not_revoked
  public static let privilegeNotRevoked = SQLState(trusted: "01006")
  /// `01004` warning_string_data_right_truncation
  public static let warningStringDataRightTruncation = SQLState(trusted: "01004")
  /// `01P01` deprecated_feature
  public static let deprecatedFeature = SQLState(trusted: "01P01")

  // MARK: Class 02 - No Data (this is also a warning class per the SQL standard)

  /// `02000` no_data
  public static let noData = SQLState(trusted: "02000")
  /// `02001` no_additional_dynamic_result_sets_returned
  public static let noAdditionalDynamicResultSetsReturned = SQLState(trusted: "02001")

  // MARK: Class 03 - SQL Statement Not Yet Complete

  /// `03000` sql_statement_not_yet_complete
  public static let sqlStatementNotYetComplete = SQLState(trusted: "03000")

  // MARK: Class 08 - Connection Exception

  /// `08000` connection_exception
  public static let connectionException = SQLState(trusted: "08000")
  /// `08003` connection_does_not_exist
  public static let connectionDoesNotExist = SQLState(trusted: "08003")
  /// `08006` connection_failure
  public static let connectionFailure = SQLState(trusted: "08006")
  /// `08001` sqlclient_unable_to_establish_sqlconnection
  public static let sqlclientUnableToEstablishSqlconnection = SQLState(trusted: "08001")
  /// `08004` sqlserver_rejected_establishment_of_sqlconnection
  public static let sqlserverRejectedEstablishmentOfSqlconnection = SQLState(trusted: "08004")
  /// `08007` transaction_resolution_unknown
  public static let transactionResolutionUnknown = SQLState(trusted: "08007")
  /// `08P01` protocol_violation
  public static let protocolViolation = SQLState(trusted: "08P01")

  // MARK: Class 09 - Triggered Action Exception

  /// `09000` triggered_action_exception
  public static let triggeredActionException = SQLState(trusted: "09000")

  // MARK: Class 0A - Feature Not Supported

  /// `0A000` feature_not_supported
  public static let featureNotSupported = SQLState(trusted: "0A000")

  // MARK: Class 0B - Invalid Transaction Initiation

  /// `0B000` invalid_transaction_initiation
  public static let invalidTransactionInitiation = SQLState(trusted: "0B000")

  // MARK: Class 0F - Locator Exception

  /// `0F000` locator_exception
  public static let locatorException = SQLState(trusted: "0F000")
  /// `0F001` invalid_locator_specification
  public static let invalidLocatorSpecification = SQLState(trusted: "0F001")

  // MARK: Class 0L - Invalid Grantor

  /// `0L000` invalid_grantor
  public static let invalidGrantor = SQLState(trusted: "0L000")
  /// `0LP01` invalid_grant_operation
  public static let invalidGrantOperation = SQLState(trusted: "0LP01")

  // MARK: Class 0P - Invalid Role Specification

  /// `0P000` invalid_role_specification
  public static let invalidRoleSpecification = SQLState(trusted: "0P000")

  // MARK: Class 0Z - Diagnostics Exception

  /// `0Z000` diagnostics_exception
  public static let diagnosticsException = SQLState(trusted: "0Z000")
  /// `0Z002` stacked_diagnostics_accessed_without_active_handler
  public static let stackedDiagnosticsAccessedWithoutActiveHandler = SQLState(trusted: "0Z002")

  // MARK: Class 20 - Case Not Found

  /// `20000` case_not_found
  public static let caseNotFound = SQLState(trusted: "20000")

  // MARK: Class 21 - Cardinality Violation

  /// `21000` cardinality_violation
  public static let cardinalityViolation = SQLState(trusted: "21000")

  // MARK: Class 22 - Data Exception

  /// `22000` data_exception
  public static let dataException = SQLState(trusted: "22000")
  /// `2202E` array_element_error
  public static let arrayElementError = SQLState(trusted: "2202E")
  /// `2202E` array_subscript_error
  public static let arraySubscriptError = SQLState(trusted: "2202E")
  /// `22021` character_not_in_repertoire
  public static let characterNotInRepertoire = SQLState(trusted: "22021")
  /// `22008` datetime_field_overflow
  public static let datetimeFieldOverflow = SQLState(trusted: "22008")
  /// `22008` datetime_value_out_of_range
  public static let datetimeValueOutOfRange = SQLState(trusted: "22008")
  /// `22012` division_by_zero
  public static let divisionByZero = SQLState(trusted: "22012")
  /// `22005` error_in_assignment
  public static let errorInAssignment = SQLState(trusted: "22005")
  /// `2200B` escape_character_conflict
  public static let escapeCharacterConflict = SQLState(trusted: "2200B")
  /// `22022` indicator_overflow
  public static let indicatorOverflow = SQLState(trusted: "22022")
  /// `22015` interval_field_overflow
  public static let intervalFieldOverflow = SQLState(trusted: "22015")
  /// `2201E` invalid_argument_for_logarithm
  public static let invalidArgumentForLogarithm = SQLState(trusted: "2201E")
  /// `22014` invalid_argument_for_ntile_function
  public static let invalidArgumentForNtileFunction = SQLState(trusted: "22014")
  /// `22016` invalid_argument_for_nth_value_function
  public static let invalidArgumentForNthValueFunction = SQLState(trusted: "22016")
  /// `2201F` invalid_argument_for_power_function
  public static let invalidArgumentForPowerFunction = SQLState(trusted: "2201F")
  /// `2201G` invalid_argument_for_width_bucket_function
  public static let invalidArgumentForWidthBucketFunction = SQLState(trusted: "2201G")
  /// `22018` invalid_character_value_for_cast
  public static let invalidCharacterValueForCast = SQLState(trusted: "22018")
  /// `22007` invalid_datetime_format
  public static let invalidDatetimeFormat = SQLState(trusted: "22007")
  /// `22019` invalid_escape_character
  public static let invalidEscapeCharacter = SQLState(trusted: "22019")
  /// `2200D` invalid_escape_octet
  public static let invalidEscapeOctet = SQLState(trusted: "2200D")
  /// `22025` invalid_escape_sequence
  public static let invalidEscapeSequence = SQLState(trusted: "22025")
  /// `22P06` nonstandard_use_of_escape_character
  public static let nonstandardUseOfEscapeCharacter = SQLState(trusted: "22P06")
  /// `22010` invalid_indicator_parameter_value
  public static let invalidIndicatorParameterValue = SQLState(trusted: "22010")
  /// `22023` invalid_parameter_value
  public static let invalidParameterValue = SQLState(trusted: "22023")
  /// `22013` invalid_preceding_or_following_size
  public static let invalidPrecedingOrFollowingSize = SQLState(trusted: "22013")
  /// `2201B` invalid_regular_expression
  public static let invalidRegularExpression = SQLState(trusted: "2201B")
  /// `2201W` invalid_row_count_in_limit_clause
  public static let invalidRowCountInLimitClause = SQLState(trusted: "2201W")
  /// `2201X` invalid_row_count_in_result_offset_clause
  public static let invalidRowCountInResultOffsetClause = SQLState(trusted: "2201X")
  /// `2202H` invalid_tablesample_argument
  public static let invalidTablesampleArgument = SQLState(trusted: "2202H")
  /// `2202G` invalid_tablesample_repeat
  public static let invalidTablesampleRepeat = SQLState(trusted: "2202G")
  /// `22009` invalid_time_zone_displacement_value
  public static let invalidTimeZoneDisplacementValue = SQLState(trusted: "22009")
  /// `2200C` invalid_use_of_escape_character
  public static let invalidUseOfEscapeCharacter = SQLState(trusted: "2200C")
  /// `2200G` most_specific_type_mismatch
  public static let mostSpecificTypeMismatch = SQLState(trusted: "2200G")
  /// `22004` null_value_not_allowed
  public static let nullValueNotAllowed = SQLState(trusted: "22004")
  /// `22002` null_value_no_indicator_parameter
  public static let nullValueNoIndicatorParameter = SQLState(trusted: "22002")
  /// `22003` numeric_value_out_of_range
  public static let numericValueOutOfRange = SQLState(trusted: "22003")
  /// `2200H` sequence_generator_limit_exceeded
  public static let sequenceGeneratorLimitExceeded = SQLState(trusted: "2200H")
  /// `22026` string_data_length_mismatch
  public static let stringDataLengthMismatch = SQLState(trusted: "22026")
  /// `22001` string_data_right_truncation
  public static let stringDataRightTruncation = SQLState(trusted: "22001")
  /// `22011` substring_error
  public static let substringError = SQLState(trusted: "22011")
  /// `22027` trim_error
  public static let trimError = SQLState(trusted: "22027")
  /// `22024` unterminated_c_string
  public static let unterminatedCString = SQLState(trusted: "22024")
  /// `2200F` zero_length_character_string
  public static let zeroLengthCharacterString = SQLState(trusted: "2200F")
  /// `22P01` floating_point_exception
  public static let floatingPointException = SQLState(trusted: "22P01")
  /// `22P02` invalid_text_representation
  public static let invalidTextRepresentation = SQLState(trusted: "22P02")
  /// `22P03` invalid_binary_representation
  public static let invalidBinaryRepresentation = SQLState(trusted: "22P03")
  /// `22P04` bad_copy_file_format
  public static let badCopyFileFormat = SQLState(trusted: "22P04")
  /// `22P05` untranslatable_character
  public static let untranslatableCharacter = SQLState(trusted: "22P05")
  /// `22P07` datum_version_mismatch
  public static let datumVersionMismatch = SQLState(trusted: "22P07")
  /// `2200L` not_an_xml_document
  public static let notAnXmlDocument = SQLState(trusted: "2200L")
  /// `2200M` invalid_xml_document
  public static let invalidXmlDocument = SQLState(trusted: "2200M")
  /// `2200N` invalid_xml_content
  public static let invalidXmlContent = SQLState(trusted: "2200N")
  /// `2200S` invalid_xml_comment
  public static let invalidXmlComment = SQLState(trusted: "2200S")
  /// `2200T` invalid_xml_processing_instruction
  public static let invalidXmlProcessingInstruction = SQLState(trusted: "2200T")
  /// `22030` duplicate_json_object_key_value
  public static let duplicateJsonObjectKeyValue = SQLState(trusted: "22030")
  /// `22031` invalid_argument_for_sql_json_datetime_function
  public static let invalidArgumentForSqlJsonDatetimeFunction = SQLState(trusted: "22031")
  /// `22032` invalid_json_text
  public static let invalidJsonText = SQLState(trusted: "22032")
  /// `22033` invalid_sql_json_subscript
  public static let invalidSqlJsonSubscript = SQLState(trusted: "22033")
  /// `22034` more_than_one_sql_json_item
  public static let moreThanOneSqlJsonItem = SQLState(trusted: "22034")
  /// `22035` no_sql_json_item
  public static let noSqlJsonItem = SQLState(trusted: "22035")
  /// `22036` non_numeric_sql_json_item
  public static let nonNumericSqlJsonItem = SQLState(trusted: "22036")
  /// `22037` non_unique_keys_in_a_json_object
  public static let nonUniqueKeysInAJsonObject = SQLState(trusted: "22037")
  /// `22038` singleton_sql_json_item_required
  public static let singletonSqlJsonItemRequired = SQLState(trusted: "22038")
  /// `22039` sql_json_array_not_found
  public static let sqlJsonArrayNotFound = SQLState(trusted: "22039")
  /// `2203A` sql_json_member_not_found
  public static let sqlJsonMemberNotFound = SQLState(trusted: "2203A")
  /// `2203B` sql_json_number_not_found
  public static let sqlJsonNumberNotFound = SQLState(trusted: "2203B")
  /// `2203C` sql_json_object_not_found
  public static let sqlJsonObjectNotFound = SQLState(trusted: "2203C")
  /// `2203D` too_many_json_array_elements
  public static let tooManyJsonArrayElements = SQLState(trusted: "2203D")
  /// `2203E` too_many_json_object_members
  public static let tooManyJsonObjectMembers = SQLState(trusted: "2203E")
  /// `2203F` sql_json_scalar_required
  public static let sqlJsonScalarRequired = SQLState(trusted: "2203F")
  /// `2203G` sql_json_item_cannot_be_cast_to_target_type
  public static let sqlJsonItemCannotBeCastToTargetType = SQLState(trusted: "2203G")

  // MARK: Class 23 - Integrity Constraint Violation

  /// `23000` integrity_constraint_violation
  public static let integrityConstraintViolation = SQLState(trusted: "23000")
  /// `23001` restrict_violation
  public static let restrictViolation = SQLState(trusted: "23001")
  /// `23502` not_null_violation
  public static let notNullViolation = SQLState(trusted: "23502")
  /// `23503` foreign_key_violation
  public static let foreignKeyViolation = SQLState(trusted: "23503")
  /// `23505` unique_violation
  public static let uniqueViolation = SQLState(trusted: "23505")
  /// `23514` check_violation
  public static let checkViolation = SQLState(trusted: "23514")
  /// `23P01` exclusion_violation
  public static let exclusionViolation = SQLState(trusted: "23P01")

  // MARK: Class 24 - Invalid Cursor State

  /// `24000` invalid_cursor_state
  public static let invalidCursorState = SQLState(trusted: "24000")

  // MARK: Class 25 - Invalid Transaction State

  /// `25000` invalid_transaction_state
  public static let invalidTransactionState = SQLState(trusted: "25000")
  /// `25001` active_sql_transaction
  public static let activeSqlTransaction = SQLState(trusted: "25001")
  /// `25002` branch_transaction_already_active
  public static let branchTransactionAlreadyActive = SQLState(trusted: "25002")
  /// `25008` held_cursor_requires_same_isolation_level
  public static let heldCursorRequiresSameIsolationLevel = SQLState(trusted: "25008")
  /// `25003` inappropriate_access_mode_for_branch_transaction
  public static let inappropriateAccessModeForBranchTransaction = SQLState(trusted: "25003")
  /// `25004` inappropriate_isolation_level_for_branch_transaction
  public static let inappropriateIsolationLevelForBranchTransaction = SQLState(trusted: "25004")
  /// `25005` no_active_sql_transaction_for_branch_transaction
  public static let noActiveSqlTransactionForBranchTransaction = SQLState(trusted: "25005")
  /// `25006` read_only_sql_transaction
  public static let readOnlySqlTransaction = SQLState(trusted: "25006")
  /// `25007` schema_and_data_statement_mixing_not_supported
  public static let schemaAndDataStatementMixingNotSupported = SQLState(trusted: "25007")
  /// `25P01` no_active_sql_transaction
  public static let noActiveSqlTransaction = SQLState(trusted: "25P01")
  /// `25P02` in_failed_sql_transaction
  public static let inFailedSqlTransaction = SQLState(trusted: "25P02")
  /// `25P03` idle_in_transaction_session_timeout
  public static let idleInTransactionSessionTimeout = SQLState(trusted: "25P03")

  // MARK: Class 26 - Invalid SQL Statement Name

  /// `26000` invalid_sql_statement_name
  public static let invalidSqlStatementName = SQLState(trusted: "26000")

  // MARK: Class 27 - Triggered Data Change Violation

  /// `27000` triggered_data_change_violation
  public static let triggeredDataChangeViolation = SQLState(trusted: "27000")

  // MARK: Class 28 - Invalid Authorization Specification

  /// `28000` invalid_authorization_specification
  public static let invalidAuthorizationSpecification = SQLState(trusted: "28000")
  /// `28P01` invalid_password
  public static let invalidPassword = SQLState(trusted: "28P01")

  // MARK: Class 2B - Dependent Privilege Descriptors Still Exist

  /// `2B000` dependent_privilege_descriptors_still_exist
  public static let dependentPrivilegeDescriptorsStillExist = SQLState(trusted: "2B000")
  /// `2BP01` dependent_objects_still_exist
  public static let dependentObjectsStillExist = SQLState(trusted: "2BP01")

  // MARK: Class 2D - Invalid Transaction Termination

  /// `2D000` invalid_transaction_termination
  public static let invalidTransactionTermination = SQLState(trusted: "2D000")

  // MARK: Class 2F - SQL Routine Exception

  /// `2F000` sql_routine_exception
  public static let sqlRoutineException = SQLState(trusted: "2F000")
  /// `2F005` function_executed_no_return_statement
  public static let functionExecutedNoReturnStatement = SQLState(trusted: "2F005")
  /// `2F002` sql_routine_modifying_sql_data_not_permitted
  public static let sqlRoutineModifyingSqlDataNotPermitted = SQLState(trusted: "2F002")
  /// `2F003` sql_routine_prohibited_sql_statement_attempted
  public static let sqlRoutineProhibitedSqlStatementAttempted = SQLState(trusted: "2F003")
  /// `2F004` sql_routine_reading_sql_data_not_permitted
  public static let sqlRoutineReadingSqlDataNotPermitted = SQLState(trusted: "2F004")

  // MARK: Class 34 - Invalid Cursor Name

  /// `34000` invalid_cursor_name
  public static let invalidCursorName = SQLState(trusted: "34000")

  // MARK: Class 38 - External Routine Exception

  /// `38000` external_routine_exception
  public static let externalRoutineException = SQLState(trusted: "38000")
  /// `38001` containing_sql_not_permitted
  public static let containingSqlNotPermitted = SQLState(trusted: "38001")
  /// `38002` external_routine_modifying_sql_data_not_permitted
  public static let externalRoutineModifyingSqlDataNotPermitted = SQLState(trusted: "38002")
  /// `38003` external_routine_prohibited_sql_statement_attempted
  public static let externalRoutineProhibitedSqlStatementAttempted = SQLState(trusted: "38003")
  /// `38004` external_routine_reading_sql_data_not_permitted
  public static let externalRoutineReadingSqlDataNotPermitted = SQLState(trusted: "38004")

  // MARK: Class 39 - External Routine Invocation Exception

  /// `39000` external_routine_invocation_exception
  public static let externalRoutineInvocationException = SQLState(trusted: "39000")
  /// `39001` invalid_sqlstate_returned
  public static let invalidSqlstateReturned = SQLState(trusted: "39001")
  /// `39004` external_invocation_null_value_not_allowed
  public static let externalInvocationNullValueNotAllowed = SQLState(trusted: "39004")
  /// `39P01` trigger_protocol_violated
  public static let triggerProtocolViolated = SQLState(trusted: "39P01")
  /// `39P02` srf_protocol_violated
  public static let srfProtocolViolated = SQLState(trusted: "39P02")
  /// `39P03` event_trigger_protocol_violated
  public static let eventTriggerProtocolViolated = SQLState(trusted: "39P03")

  // MARK: Class 3B - Savepoint Exception

  /// `3B000` savepoint_exception
  public static let savepointException = SQLState(trusted: "3B000")
  /// `3B001` invalid_savepoint_specification
  public static let invalidSavepointSpecification = SQLState(trusted: "3B001")

  // MARK: Class 3D - Invalid Catalog Name

  /// `3D000` invalid_catalog_name
  public static let invalidCatalogName = SQLState(trusted: "3D000")

  // MARK: Class 3F - Invalid Schema Name

  /// `3F000` invalid_schema_name
  public static let invalidSchemaName = SQLState(trusted: "3F000")

  // MARK: Class 40 - Transaction Rollback

  /// `40000` transaction_rollback
  public static let transactionRollback = SQLState(trusted: "40000")
  /// `40002` transaction_integrity_constraint_violation
  public static let transactionIntegrityConstraintViolation = SQLState(trusted: "40002")
  /// `40001` serialization_failure
  public static let serializationFailure = SQLState(trusted: "40001")
  /// `40003` statement_completion_unknown
  public static let statementCompletionUnknown = SQLState(trusted: "40003")
  /// `40P01` deadlock_detected
  public static let deadlockDetected = SQLState(trusted: "40P01")

  // MARK: Class 42 - Syntax Error or Access Rule Violation

  /// `42000` syntax_error_or_access_rule_violation
  public static let syntaxErrorOrAccessRuleViolation = SQLState(trusted: "42000")
  /// `42601` syntax_error
  public static let syntaxError = SQLState(trusted: "42601")
  /// `42501` insufficient_privilege
  public static let insufficientPrivilege = SQLState(trusted: "42501")
  /// `42846` cannot_coerce
  public static let cannotCoerce = SQLState(trusted: "42846")
  /// `42803` grouping_error
  public static let groupingError = SQLState(trusted: "42803")
  /// `42P20` windowing_error
  public static let windowingError = SQLState(trusted: "42P20")
  /// `42P19` invalid_recursion
  public static let invalidRecursion = SQLState(trusted: "42P19")
  /// `42830` invalid_foreign_key
  public static let invalidForeignKey = SQLState(trusted: "42830")
  /// `42602` invalid_name
  public static let invalidName = SQLState(trusted: "42602")
  /// `42622` name_too_long
  public static let nameTooLong = SQLState(trusted: "42622")
  /// `42939` reserved_name
  public static let reservedName = SQLState(trusted: "42939")
  /// `42804` datatype_mismatch
  public static let datatypeMismatch = SQLState(trusted: "42804")
  /// `42P18` indeterminate_datatype
  public static let indeterminateDatatype = SQLState(trusted: "42P18")
  /// `42P21` collation_mismatch
  public static let collationMismatch = SQLState(trusted: "42P21")
  /// `42P22` indeterminate_collation
  public static let indeterminateCollation = SQLState(trusted: "42P22")
  /// `42809` wrong_object_type
  public static let wrongObjectType = SQLState(trusted: "42809")
  /// `428C9` generated_always
  public static let generatedAlways = SQLState(trusted: "428C9")
  /// `42703` undefined_column
  public static let undefinedColumn = SQLState(trusted: "42703")
  /// `34000` undefined_cursor
  public static let undefinedCursor = SQLState(trusted: "34000")
  /// `3D000` undefined_database
  public static let undefinedDatabase = SQLState(trusted: "3D000")
  /// `42883` undefined_function
  public static let undefinedFunction = SQLState(trusted: "42883")
  /// `26000` undefined_pstatement
  public static let undefinedPstatement = SQLState(trusted: "26000")
  /// `3F000` undefined_schema
  public static let undefinedSchema = SQLState(trusted: "3F000")
  /// `42P01` undefined_table
  public static let undefinedTable = SQLState(trusted: "42P01")
  /// `42P02` undefined_parameter
  public static let undefinedParameter = SQLState(trusted: "42P02")
  /// `42704` undefined_object
  public static let undefinedObject = SQLState(trusted: "42704")
  /// `42701` duplicate_column
  public static let duplicateColumn = SQLState(trusted: "42701")
  /// `42P03` duplicate_cursor
  public static let duplicateCursor = SQLState(trusted: "42P03")
  /// `42P04` duplicate_database
  public static let duplicateDatabase = SQLState(trusted: "42P04")
  /// `42723` duplicate_function
  public static let duplicateFunction = SQLState(trusted: "42723")
  /// `42P05` duplicate_prepared_statement
  public static let duplicatePreparedStatement = SQLState(trusted: "42P05")
  /// `42P06` duplicate_schema
  public static let duplicateSchema = SQLState(trusted: "42P06")
  /// `42P07` duplicate_table
  public static let duplicateTable = SQLState(trusted: "42P07")
  /// `42712` duplicate_alias
  public static let duplicateAlias = SQLState(trusted: "42712")
  /// `42710` duplicate_object
  public static let duplicateObject = SQLState(trusted: "42710")
  /// `42702` ambiguous_column
  public static let ambiguousColumn = SQLState(trusted: "42702")
  /// `42725` ambiguous_function
  public static let ambiguousFunction = SQLState(trusted: "42725")
  /// `42P08` ambiguous_parameter
  public static let ambiguousParameter = SQLState(trusted: "42P08")
  /// `42P09` ambiguous_alias
  public static let ambiguousAlias = SQLState(trusted: "42P09")
  /// `42P10` invalid_column_reference
  public static let invalidColumnReference = SQLState(trusted: "42P10")
  /// `42611` invalid_column_definition
  public static let invalidColumnDefinition = SQLState(trusted: "42611")
  /// `42P11` invalid_cursor_definition
  public static let invalidCursorDefinition = SQLState(trusted: "42P11")
  /// `42P12` invalid_database_definition
  public static let invalidDatabaseDefinition = SQLState(trusted: "42P12")
  /// `42P13` invalid_function_definition
  public static let invalidFunctionDefinition = SQLState(trusted: "42P13")
  /// `42P14` invalid_prepared_statement_definition
  public static let invalidPreparedStatementDefinition = SQLState(trusted: "42P14")
  /// `42P15` invalid_schema_definition
  public static let invalidSchemaDefinition = SQLState(trusted: "42P15")
  /// `42P16` invalid_table_definition
  public static let invalidTableDefinition = SQLState(trusted: "42P16")
  /// `42P17` invalid_object_definition
  public static let invalidObjectDefinition = SQLState(trusted: "42P17")

  // MARK: Class 44 - WITH CHECK OPTION Violation

  /// `44000` with_check_option_violation
  public static let withCheckOptionViolation = SQLState(trusted: "44000")

  // MARK: Class 53 - Insufficient Resources

  /// `53000` insufficient_resources
  public static let insufficientResources = SQLState(trusted: "53000")
  /// `53100` disk_full
  public static let diskFull = SQLState(trusted: "53100")
  /// `53200` out_of_memory
  public static let outOfMemory = SQLState(trusted: "53200")
  /// `53300` too_many_connections
  public static let tooManyConnections = SQLState(trusted: "53300")
  /// `53400` configuration_limit_exceeded
  public static let configurationLimitExceeded = SQLState(trusted: "53400")

  // MARK: Class 54 - Program Limit Exceeded

  /// `54000` program_limit_exceeded
  public static let programLimitExceeded = SQLState(trusted: "54000")
  /// `54001` statement_too_complex
  public static let statementTooComplex = SQLState(trusted: "54001")
  /// `54011` too_many_columns
  public static let tooManyColumns = SQLState(trusted: "54011")
  /// `54023` too_many_arguments
  public static let tooManyArguments = SQLState(trusted: "54023")

  // MARK: Class 55 - Object Not In Prerequisite State

  /// `55000` object_not_in_prerequisite_state
  public static let objectNotInPrerequisiteState = SQLState(trusted: "55000")
  /// `55006` object_in_use
  public static let objectInUse = SQLState(trusted: "55006")
  /// `55P02` cant_change_runtime_param
  public static let cantChangeRuntimeParam = SQLState(trusted: "55P02")
  /// `55P03` lock_not_available
  public static let lockNotAvailable = SQLState(trusted: "55P03")
  /// `55P04` unsafe_new_enum_value_usage
  public static let unsafeNewEnumValueUsage = SQLState(trusted: "55P04")

  // MARK: Class 57 - Operator Intervention

  /// `57000` operator_intervention
  public static let operatorIntervention = SQLState(trusted: "57000")
  /// `57014` query_canceled
  public static let queryCanceled = SQLState(trusted: "57014")
  /// `57P01` admin_shutdown
  public static let adminShutdown = SQLState(trusted: "57P01")
  /// `57P02` crash_shutdown
  public static let crashShutdown = SQLState(trusted: "57P02")
  /// `57P03` cannot_connect_now
  public static let cannotConnectNow = SQLState(trusted: "57P03")
  /// `57P04` database_dropped
  public static let databaseDropped = SQLState(trusted: "57P04")
  /// `57P05` idle_session_timeout
  public static let idleSessionTimeout = SQLState(trusted: "57P05")

  // MARK: Class 58 - System Error (errors external to PostgreSQL itself)

  /// `58000` system_error
  public static let systemError = SQLState(trusted: "58000")
  /// `58030` io_error
  public static let ioError = SQLState(trusted: "58030")
  /// `58P01` undefined_file
  public static let undefinedFile = SQLState(trusted: "58P01")
  /// `58P02` duplicate_file
  public static let duplicateFile = SQLState(trusted: "58P02")

  // MARK: Class 72 - Snapshot Failure

  /// `72000` snapshot_too_old
  public static let snapshotTooOld = SQLState(trusted: "72000")

  // MARK: Class F0 - Configuration File Error

  /// `F0000` config_file_error
  public static let configFileError = SQLState(trusted: "F0000")
  /// `F0001` lock_file_exists
  public static let lockFileExists = SQLState(trusted: "F0001")

  // MARK: Class HV - Foreign Data Wrapper Error (SQL/MED)

  /// `HV000` fdw_error
  public static let fdwError = SQLState(trusted: "HV000")
  /// `HV005` fdw_column_name_not_found
  public static let fdwColumnNameNotFound = SQLState(trusted: "HV005")
  /// `HV002` fdw_dynamic_parameter_value_needed
  public static let fdwDynamicParameterValueNeeded = SQLState(trusted: "HV002")
  /// `HV010` fdw_function_sequence_error
  public static let fdwFunctionSequenceError = SQLState(trusted: "HV010")
  /// `HV021` fdw_inconsistent_descriptor_information
  public static let fdwInconsistentDescriptorInformation = SQLState(trusted: "HV021")
  /// `HV024` fdw_invalid_attribute_value
  public static let fdwInvalidAttributeValue = SQLState(trusted: "HV024")
  /// `HV007` fdw_invalid_column_name
  public static let fdwInvalidColumnName = SQLState(trusted: "HV007")
  /// `HV008` fdw_invalid_column_number
  public static let fdwInvalidColumnNumber = SQLState(trusted: "HV008")
  /// `HV004` fdw_invalid_data_type
  public static let fdwInvalidDataType = SQLState(trusted: "HV004")
  /// `HV006` fdw_invalid_data_type_descriptors
  public static let fdwInvalidDataTypeDescriptors = SQLState(trusted: "HV006")
  /// `HV091` fdw_invalid_descriptor_field_identifier
  public static let fdwInvalidDescriptorFieldIdentifier = SQLState(trusted: "HV091")
  /// `HV00B` fdw_invalid_handle
  public static let fdwInvalidHandle = SQLState(trusted: "HV00B")
  /// `HV00C` fdw_invalid_option_index
  public static let fdwInvalidOptionIndex = SQLState(trusted: "HV00C")
  /// `HV00D` fdw_invalid_option_name
  public static let fdwInvalidOptionName = SQLState(trusted: "HV00D")
  /// `HV090` fdw_invalid_string_length_or_buffer_length
  public static let fdwInvalidStringLengthOrBufferLength = SQLState(trusted: "HV090")
  /// `HV00A` fdw_invalid_string_format
  public static let fdwInvalidStringFormat = SQLState(trusted: "HV00A")
  /// `HV009` fdw_invalid_use_of_null_pointer
  public static let fdwInvalidUseOfNullPointer = SQLState(trusted: "HV009")
  /// `HV014` fdw_too_many_handles
  public static let fdwTooManyHandles = SQLState(trusted: "HV014")
  /// `HV001` fdw_out_of_memory
  public static let fdwOutOfMemory = SQLState(trusted: "HV001")
  /// `HV00P` fdw_no_schemas
  public static let fdwNoSchemas = SQLState(trusted: "HV00P")
  /// `HV00J` fdw_option_name_not_found
  public static let fdwOptionNameNotFound = SQLState(trusted: "HV00J")
  /// `HV00K` fdw_reply_handle
  public static let fdwReplyHandle = SQLState(trusted: "HV00K")
  /// `HV00Q` fdw_schema_not_found
  public static let fdwSchemaNotFound = SQLState(trusted: "HV00Q")
  /// `HV00R` fdw_table_not_found
  public static let fdwTableNotFound = SQLState(trusted: "HV00R")
  /// `HV00L` fdw_unable_to_create_execution
  public static let fdwUnableToCreateExecution = SQLState(trusted: "HV00L")
  /// `HV00M` fdw_unable_to_create_reply
  public static let fdwUnableToCreateReply = SQLState(trusted: "HV00M")
  /// `HV00N` fdw_unable_to_establish_connection
  public static let fdwUnableToEstablishConnection = SQLState(trusted: "HV00N")

  // MARK: Class P0 - PL/pgSQL Error

  /// `P0000` plpgsql_error
  public static let plpgsqlError = SQLState(trusted: "P0000")
  /// `P0001` raise_exception
  public static let raiseException = SQLState(trusted: "P0001")
  /// `P0002` no_data_found
  public static let noDataFound = SQLState(trusted: "P0002")
  /// `P0003` too_many_rows
  public static let tooManyRows = SQLState(trusted: "P0003")
  /// `P0004` assert_failure
  public static let assertFailure = SQLState(trusted: "P0004")

  // MARK: Class XX - Internal Error

  /// `XX000` internal_error
  public static let internalError = SQLState(trusted: "XX000")
  /// `XX001` data_corrupted
  public static let dataCorrupted = SQLState(trusted: "XX001")
  /// `XX002` index_corrupted
  public static let indexCorrupted = SQLState(trusted: "XX002")
}
