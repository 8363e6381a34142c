# What whoever is above the rules does is written into the server's log: superusers, and the migrator, who becomes the owner.
# Who did what kind of thing to which table, never a statement or a value, which may be a child's name.
#
# pgaudit is loaded by postgresql.conf; here it is turned on for the roles of this cluster, at each start, since a superuser
# may have been added. Logins are not in it: what they do is in the registry's own record.
audit_operators() {
  ask_database "do \$\$ declare r record; begin
    for r in select rolname from pg_roles where rolsuper and rolcanlogin or rolname = 'weibao_migrator' loop
      execute format('alter role %I set pgaudit.log = ''read, write, function, role, ddl, misc_set''', r.rolname);
      execute format('alter role %I set log_min_messages = log', r.rolname);
    end loop; end \$\$"
}
