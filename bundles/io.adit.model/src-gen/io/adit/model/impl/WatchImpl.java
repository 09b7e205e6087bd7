/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Watch;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class WatchImpl extends MinimalEObjectImpl.Container implements Watch {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.WATCH;
	}

} //WatchImpl
