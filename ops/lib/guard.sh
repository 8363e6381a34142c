# What is done to a private cluster beside deployment, at each start.

guard_cluster() {
  close_other_databases
  audit_operators
}

# Locks and memory are the whole cluster's, and in these databases nothing of ours is revoked.
close_other_databases() {
  PGDATABASE=postgres ask_database 'revoke connect on database postgres, template1 from public'
}

# What whoever is above the rules does is written into the server's log: superusers, and the migrator, who becomes the owner.
# Who did what kind of thing to which table, never a statement or a value, which may be a child's name. Logins are not in it:
# what they do is in the registry's own record.
audit_operators() {
  ask_database "do \$\$ declare r record; begin
    for r in select rolname from pg_roles where rolsuper and rolcanlogin or rolname = 'weibao_migrator' loop
      execute format('alter role %I set pgaudit.log = ''read, write, function, role, ddl, misc_set''', r.rolname);
      execute format('alter role %I set log_min_messages = log', r.rolname);
    end loop; end \$\$"
}
